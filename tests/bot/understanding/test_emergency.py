"""Danger for life, and what only sounds like it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Ich stecke im Aufzug fest",
        "wir kommen nicht aus dem Fahrstuhl raus, wir sind eingeschlossen",
        "Es brennt!",
        "meine Oma ist gefallen und blutet am Kopf",
        "stuck in the lift help",
        "there is a fire in the house",
        "he is not breathing",
        "asansörde mahsur kaldım",
        "yangın var",
        "babam düştü cevap vermiyor",
        "أنا عالق في المصعد",
        "في حريق بالبناية",
        "أمي وقعت ولا ترد",
        "ich will nicht mehr leben",
        "es riecht nach Gas",
        "aus der wohnung über uns kommt dicker rauch",
        "Ich habe zu viele Tabletten genommen",
        "mir ist ganz schlecht und mein linker arm ist taub und die brust drückt",
        "Hilfe!! Aufzug steht zwischen zwei Etagen und wir sind drin",
        "there's someone on the bridge and he wants to jump",
        "fell n cant get up alone at home help",
        "komşu karısını dövüyor kadın bağırıyor",
        "asansorden cikamiyorum bir saattir kilitli kaldim",
        "مش عارف اخرج من الاسانسير محبوس من ساعة",
        "في زلمة بالباص وقع وما عم يرد",
        "лифт встал между этажами, мы внутри",
        "у мамы сильно болит грудь и немеет левая рука",
        "помогите тут пожар мы не можем выйти",
        "ліфт зупинився між поверхами, ми всередині",
        "чоловік упав і лежить, не рухається",
        "допоможіть, пожежа в під'їзді",
        "Mężczyzna upadł i nie oddycha!",
        "we zitten al twintig minuten vast in de lift help ons",
        "mijn oma is gevallen en komt niet meer overeind",
        "on est coincés dans l'ascenseur depuis vingt minutes aidez-nous",
        "ma grand-mère est tombée elle n'arrive plus à se relever",
        "کمک اینجا آتش سوزی شده نمی توانیم بیرون بیاییم",
        "در لفت بند مانده‌ایم، بیرون شده نمی‌تانیم",
        "پدرم افتاده تکون نمیخوره",
        "too asansor gir kardim komak",
        "baradaram nafas nemikeshe",
        "نصف صورت شوهرم بی‌حس شد، صورتش کج شده",
        "بچه افتاده توی حوض",
    ],
)
def test_danger_is_heard(reader, text):
    """R13: danger for life is heard in every language, whatever the session's language is."""
    assert reader.emergency(text)
    assert reader.message(text, "de").intent == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "Die Brandschutztür ist zu schwer",
        "Feuerwehrzufahrt zugeparkt",
        "the fire door is too heavy",
        "the emergency exit has steps",
        "Der Aufzug steckt oft fest",
        "Der Notruf-Knopf im Aufzug ist zu hoch",
        "yangın kapısı çok ağır",
        "باب الحريق ثقيل",
        "yaya ışığı kısa yanıyor",
        "Die Lampe brennt nicht",
        "Ich bin letzte Woche gestürzt",
        "Guten Morgen",
        "",
        "Die Aufzugtür geht nicht auf, ich komme nicht zum Bahnsteig.",
        "Ich bin seit drei Tagen in meiner Wohnung gefangen, weil der Lift kaputt ist.",
        "Vor Jahren hatte ich einen Schlaganfall und laufe seitdem am Stock, der Bordstein ist zu hoch.",
        "Wenn es mal brennt, komme ich mit dem Rollstuhl nicht aus dem Rathaus raus.",
        "The ambulance could not get past the bollards.",
        "the lift stopped working on monday and i can't get out of my flat",
        "asansör bozuk evden çıkamıyorum",
        "yıllar önce felç geçirdim, bastonla yürüyorum, kaldırım çok yüksek",
        "المصعد معطل وأمي محبوسة في البيت",
        "Лифт сломан, не могу выйти из дома.",
        "У меня был инсульт, хожу с палочкой, бордюр очень высокий.",
        "протипожежні двері заважкі",
        "ліфт не працює, бабуся не може вийти з квартири",
        "візок застряг у щілині біля платформи",
        "باب المصعد لا يفتح وأنا على كرسي",
        "De branddeur klemt altijd.",
        "De lift is kapot, ik zit vast in mijn woning op de vierde verdieping.",
        "Le feu est en panne, je ne peux pas traverser au feu avec mes enfants.",
        "L'ascenseur est en panne, je suis bloquée chez moi au quatrième étage.",
        "در ضد حریق خیلی سنگین است",
        "آسانسور از کار افتاده و حرکت نمی‌کند",
        "مادرم بعد از سکته با عصا راه می‌رود، جدول خیلی بلند است",
        "شب‌ها دم در خانه تاریک است",
        "لفت خراب است و پدرم از خانه بیرون شده نمی‌تواند",
        "شب که باران می‌بارد پیاده‌رو لیز است",
        "بیمار هستم و این ساختمان فاقد رمپ است",
        "در آسانسور باز نمی‌شود و نمی‌توانم از خانه بیرون بروم",
        "چراغ راه پله نمی‌سوزد",
        "پارسال سکته کردم و حالا با واکر راه می‌روم",
    ],
)
def test_no_false_alarm(reader, text):
    """R13: words like fire door, fire brigade access and last week's fall are no emergency."""
    assert reader.emergency(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Hilfe, es brennt im Treppnehaus und ich sitze im Rollsuthl",
        "somebody has collasped and is not breahting",
        "yangın var, duamndan nefes alamıyoruz",
        "рятуйте, мама впала зі схдоів і не рхуається",
        "Ratnuku, mama spadła ze schodów i się nie rusza!",
    ],
)
def test_danger_with_slips_of_the_finger(reader, text):
    """R13: who types in fear changes letters round; the danger is heard all the same."""
    assert reader.emergency(text)


@pytest.mark.parametrize(
    "text", ["Ich change in Rheydt", "the station looks lovely, change here", "die Hinge ist lose"]
)
def test_a_word_that_looks_like_danger_is_none(reader, text):
    """R13: a slip is forgiven where it cannot be another word."""
    assert reader.emergency(text) is None
