// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/Attendee.h"
#include "attendee/TypedName.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_TypedName : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void lastNameIsKnownHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("as written") << u"Zoë Öztürk"_s << u"Öztürk"_s;
        QTest::newRow("no accents") << u"Zoë Öztürk"_s << u"ozturk"_s;
        QTest::newRow("German spelling") << u"Zoë Öztürk"_s << u"OEZTUERK"_s;
        QTest::newRow("the other way round") << u"Jan Mueller"_s << u"Müller"_s;
        QTest::newRow("letters without a decomposition") << u"Łukasz Wałęsa"_s << u"walesa"_s;
        QTest::newRow("sharp s") << u"Ida Groß"_s << u"gross"_s;
        QTest::newRow("apostrophe left out") << u"Siobhán O’Brien"_s << u"obrien"_s;
        QTest::newRow("another apostrophe") << u"Siobhán O’Brien"_s << u"O'Brien"_s;
        QTest::newRow("hyphen") << u"Ana Meyer-Schmidt"_s << u"meyer schmidt"_s;
        QTest::newRow("last part of a double name") << u"Ana Meyer-Schmidt"_s << u"Schmidt"_s;
        QTest::newRow("with particles") << u"Jan van der Berg"_s << u"van der Berg"_s;
        QTest::newRow("without particles") << u"Jan van der Berg"_s << u"berg"_s;
        QTest::newRow("mononym") << u"Sukarno"_s << u"sukarno"_s;
        QTest::newRow("whole name") << u"Zoë Öztürk"_s << u"  zoe   ozturk "_s;
        QTest::newRow("Kannada") << u"ಅನನ್ಯಾ ಗೌಡ"_s << u"ಗೌಡ"_s;
        QTest::newRow("Kannada in Latin letters") << u"ಅನನ್ಯಾ ಗೌಡ"_s << u"gauda"_s;
        QTest::newRow("Devanagari in Latin letters") << u"प्रिया शर्मा"_s << u"Sarma"_s;
        QTest::newRow("family name first") << u"王思涵"_s << u"王"_s;
        QTest::newRow("family name first, spaced") << u"김 민수"_s << u"김"_s;
        QTest::newRow("the whole without spaces") << u"王思涵"_s << u"王思涵"_s;
        QTest::newRow("Danish o") << u"Ida Sørensen"_s << u"sorensen"_s;
        QTest::newRow("Danish ae") << u"Lars Kjær"_s << u"kjaer"_s;
        QTest::newRow("Icelandic thorn") << u"Jón Þórsson"_s << u"Thorsson"_s;
        QTest::newRow("Icelandic eth") << u"Eva Friðriksdóttir"_s << u"fridriksdottir"_s;
        QTest::newRow("Turkish i") << u"Deniz Yıldız"_s << u"yildiz"_s;
        QTest::newRow("French oe") << u"Anne Lebœuf"_s << u"leboeuf"_s;
        QTest::newRow("Greek without accents") << u"Ελένη Παπαδοπούλου"_s << u"παπαδοπουλου"_s;
        QTest::newRow("Cyrillic") << u"Юлия Щербакова"_s << u"ЩЕРБАКОВА"_s;
        QTest::newRow("Katakana first") << u"サトウ アオイ"_s << u"サトウ"_s;
        QTest::newRow("Hiragana first") << u"さとう あおい"_s << u"さとう"_s;
        QTest::newRow("beyond the first plane") << u"𠮷田 健"_s << u"𠮷田"_s;
        QTest::newRow("Arabic") << u"ليلى حداد"_s << u"حداد"_s;
    }

    void lastNameIsKnownHoweverItIsTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Attendee attendee;
        attendee.name = name;
        QVERIFY(isLastName(typed, attendee));
    }

    void whatIsNotAWholeLastNameIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u"Zoë Öztürk"_s << QString();
        QTest::newRow("blanks") << u"Zoë Öztürk"_s << u"   "_s;
        QTest::newRow("a beginning") << u"Zoë Öztürk"_s << u"Özt"_s;
        QTest::newRow("an end of a word") << u"Zoë Öztürk"_s << u"türk"_s;
        QTest::newRow("a wildcard") << u"Zoë Öztürk"_s << u"%"_s;
        QTest::newRow("wildcards for letters") << u"Zoë Öztürk"_s << u"______"_s;
        QTest::newRow("a star") << u"Zoë Öztürk"_s << u"Ö*"_s;
        QTest::newRow("the first name") << u"Zoë Öztürk"_s << u"Zoë"_s;
        QTest::newRow("the first name of a Chinese person") << u"王 思涵"_s << u"思"_s;
        QTest::newRow("another vowel in Kannada") << u"ಅನನ್ಯಾ ಗೌಡ"_s << u"ಗಡ"_s;
        QTest::newRow("the first letter of a Latin name") << u"Ng"_s << u"N"_s;
        QTest::newRow("three letters of an unspaced name") << u"司马相如传"_s << u"司马相"_s;
        QTest::newRow("only an apostrophe") << u"Siobhán O’Brien"_s << u"'"_s;
        QTest::newRow("no name at all") << QString() << u"x"_s;
        QTest::newRow("neither") << QString() << QString();
    }

    void whatIsNotAWholeLastNameIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Attendee attendee;
        attendee.name = name;
        QVERIFY(!isLastName(typed, attendee));
    }

    void familyNameOfTheSourceCounts()
    {
        Attendee attendee;
        attendee.name = u"Björk Guðmundsdóttir"_s;
        QVERIFY(!isLastName(u"Björk"_s, attendee));
        attendee.fields = {{u"attendee_name_family_name"_s, u"Björk"_s}};
        QVERIFY(isLastName(u"bjork"_s, attendee));
        QVERIFY(!isLastName(u"bjo"_s, attendee));
    }
};

QTEST_GUILESS_MAIN(tst_TypedName)
#include "tst_TypedName.moc"
