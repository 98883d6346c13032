# Ready answers that staff choose and may change before sending.
ready-reading = Thank you for your report. We are reading it now. Then we will get back to you.
ready-where = Thank you for your report. Where exactly is the problem? Please tell us the street and the house number.
ready-picture = Thank you for your report. Do you have a picture of it? Then please send it here.
ready-forwarded = We have passed on your report. Another organisation is checking it now. We will get back to you when there is news.
ready-working = We are working on the problem. It will take some more time. Thank you for your patience.
ready-done = The problem is gone. Thank you for your help. Is it still there? Then please write to us.
ready-merged = We know this problem already. We are working on it. Thank you for your help.
ready-elsewhere = We cannot solve this problem ourselves. Another organisation does that. It is:
ready-call = We would like to speak with you. Please call us. The number is: { $phone }
