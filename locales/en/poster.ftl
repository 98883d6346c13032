# The words of the poster. Read from two metres: few and large.
poster-title = Is something in your way? Tell us!
poster-what = The lift is broken? The path is too narrow? Report it in { $city }. A person reads your report.
poster-how = You can speak or write. You need no name and no account.
poster-begin = Point the camera of your phone at a square. Or type in the address.
poster-web = Web page
poster-telegram = Telegram
poster-matrix = Matrix
poster-sms = SMS: usual price
poster-phone = Would you rather speak with a person?
poster-visit = Or visit us: { $visit }
