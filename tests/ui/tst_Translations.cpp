// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "LongWords.h"
#include "Places.h"
#include "UiTest.h"
#include "desk/AnswerView.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context; ///< with the words of `tr` that tell two meanings apart
    QString source;
    QStringList forms; ///< one, or a plural's
    bool unfinished = false;
    bool plural = false;
};

QString fileOf(const QString& language)
{
    return u"%1/resources/i18n/lanyard_%2.ts"_s.arg(sourcePath(), language);
}

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.context = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (message.plural) {
                while (xml.readNextStartElement()) {
                    message.forms.append(xml.readElementText());
                }
            } else {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(readMessage(xml));
            messages.last().context.prepend(context + u'|');
        }
    }
    return messages;
}

QList<Message> messagesOf(const QString& language)
{
    return messagesIn(fileOf(language));
}

QSet<QString> sourcesOf(const QList<Message>& messages)
{
    QSet<QString> sources;
    for (const Message& message : messages) {
        sources.insert(message.context + u'|' + message.source);
    }
    return sources;
}

/// What must be the same in every language: places for values, and bold parts.
QStringList marksOf(const QString& text)
{
    static const QRegularExpression mark(u"%[0-9n]|</?b>"_s);
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        marks.append(it.next().captured());
    }
    marks.sort();
    return marks;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : TranslationLoader::languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    void everyWordIsTranslated()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const Message& message : messages) {
            if (message.unfinished || message.forms.isEmpty()
                || message.forms.contains(QString())) {
                missing.append(message.source);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    /// A new sentence would stay English, unnoticed; one that nobody says any more is no work.
    void whatTheProgramSaysIsWhatIsTranslated()
    {
        const QTemporaryDir folder;
        const QString found = folder.filePath(u"found.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(LANYARD_LUPDATE),
            {u"-silent"_s, u"-locations"_s, u"none"_s, sourcePath() + u"/ui"_s, u"-ts"_s, found});
        QVERIFY2(
            lupdate.waitForFinished() && lupdate.exitCode() == 0, lupdate.readAllStandardError());
        const auto said = sourcesOf(messagesIn(found));
        QVERIFY(said.size() > 1000);
        for (const Language& language : TranslationLoader::languages()) {
            const auto translated = sourcesOf(messagesOf(language.code));
            QCOMPARE((translated - said).values(), QStringList());
            if (language.code != u"en"_s) { // of English there are the plurals alone
                QCOMPARE((said - translated).values(), QStringList());
            }
        }
    }

    void placesAndBoldPartsAreKept_data() { everyWordIsTranslated_data(); }

    void placesAndBoldPartsAreKept()
    {
        QFETCH(QString, language);
        for (const Message& message : messagesOf(language)) {
            for (const QString& form : message.forms) {
                // one may be said as "one"
                QStringList wanted = marksOf(message.source);
                if (message.source.contains(u"%n"_s) && !form.contains(u"%n"_s)) {
                    QCOMPARE(form, message.forms.first());
                    wanted.removeAll(u"%n"_s);
                }
                if (!message.unfinished) {
                    QCOMPARE(marksOf(form), wanted);
                }
            }
        }
    }

    void oneThingHasOneWord_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("others");
        QTest::newRow("German says Sie")
            << u"de"_s
            << u"\\b(du|dein\\w*|dir|dich|Sprich|Sieh|Wähle|geh|Gib|Nimm|Rufe?)\\b(?! Sie)"_s;
        QTest::newRow("a badge is masculine")
            << u"de"_s << u"\\b([Dd]as|[Dd]ieses|[Jj]edes|[Ee]rstes|[Aa]ltes) Badge\\b"_s;
        QTest::newRow("a desk is a Schalter") << u"de"_s << u"Tisch\\b|Anmeldetisch|Desk\\b"_s;
        QTest::newRow("pairing is Kopplung")
            << u"de"_s << u"Code zum Verbinden|Verbinden Sie neu"_s;
        QTest::newRow("let in is checked in") << u"de"_s << u"[Ee]ingelassen|einlassen"_s;
        QTest::newRow("what waits in Hindi") << u"hi"_s << u"रुका है|रुके हैं|रुके रहेंगे"_s;
        QTest::newRow("printed again in Hindi") << u"hi"_s << u"फिर छाप"_s;
        QTest::newRow("said aloud in Hindi") << u"hi"_s << u"सुनने में|बोलें"_s;
        QTest::newRow("printed again in Kannada") << u"kn"_s << u"ಮತ್ತೆ ಮುದ್ರಿಸಿ\\b"_s;
        QTest::newRow("said aloud in Kannada") << u"kn"_s << u"ಕೇಳಲು|ಎಂದು ಹೇಳಿ|ಹೀಗೆ ಹೇಳಿ"_s;
        QTest::newRow("a chart in Kannada") << u"kn"_s << u"ನಕ್ಷೆಯಾಗಿ"_s;
        QTest::newRow("French says vous")
            << u"fr"_s << u"\\b([Tt]u|[Tt]on|[Tt]es|[Tt]oi|Choisis|Tape|Appelle|Scanne)\\b(?! à)"_s;
        QTest::newRow("saved is enregistré in French, let in is not")
            << u"fr"_s << u"[Cc]heck-in|[Pp]ersonne est enregistrée"_s;
        QTest::newRow("a desk is a guichet") << u"fr"_s << u"[Cc]omptoir|\\b[Pp]ostes?\\b"_s;
        QTest::newRow("Spanish says usted")
            << u"es"_s << u"\\b([Tt]ú|[Tt]us?|[Tt]e|[Vv]osotros|Elige|Escribe|Pulsa|Escanea)\\b"_s;
        QTest::newRow("a badge is a credencial")
            << u"es"_s << u"[Gg]afete|[Aa]creditaci|Badge|badge|[Dd]istintivo"_s;
        QTest::newRow("a desk is a mostrador") << u"es"_s << u"\\b[Mm]esas?\\b|[Pp]uestos?\\b"_s;
        QTest::newRow("staff are personal") << u"es"_s << u"al equipo|[Ss]taff"_s;
        QTest::newRow("a desk in Tamil") << u"ta"_s << u"மேசை|டெஸ்க்(?!டாப்)"_s;
        QTest::newRow("a file in Tamil") << u"ta"_s << u"ஃபைல்"_s;
        QTest::newRow("a server in Tamil") << u"ta"_s << u"சேவையக|வழங்கி"_s;
        QTest::newRow("a badge in Tamil") << u"ta"_s << u"பேட்ச்|அடையாள அட்டை"_s;
    }

    void oneThingHasOneWord()
    {
        QFETCH(QString, language);
        QFETCH(QString, others);
        const QRegularExpression other(others, QRegularExpression::UseUnicodePropertiesOption);
        QStringList found;
        for (const Message& message : messagesOf(language)) {
            for (const QString& form : message.forms) {
                if (form.contains(other)) {
                    found.append(form);
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void keysOfTheDeskThatDoOtherThingsSayOtherWords()
    {
        TranslationLoader loader;
        for (const Language& language : TranslationLoader::languages()) {
            loader.use(language.code);
            QSet<QString> said;
            for (const KeyHint& hint : DeskWords::allKeys()) {
                QVERIFY2(!said.contains(hint.words), qPrintable(language.code + u' ' + hint.words));
                said.insert(hint.words);
            }
        }
        loader.use(u"en"_s);
    }

    void everyLanguageHasThePluralFormsItNeeds()
    {
        for (const Language& language : TranslationLoader::languages()) {
            for (const Message& message : messagesOf(language.code)) {
                QVERIFY2(!message.plural || message.forms.size() == 2, qPrintable(message.source));
            }
        }
    }

    void allLanguagesKnowTheSameWords()
    {
        const auto known = [](const QString& language) {
            QSet<QString> words;
            for (const Message& message : messagesOf(language)) {
                words.insert(message.context + u'|' + message.source);
            }
            return words;
        };
        const auto german = known(u"de"_s);
        for (const Language& language : TranslationLoader::languages()) {
            if (language.code != "en"_L1) {
                QCOMPARE(known(language.code), german);
            }
        }
        QVERIFY(german.contains(known(u"en"_s)));
    }

    void theClosestLanguageIsTaken()
    {
        QCOMPARE(TranslationLoader::closest(u"kn_IN"_s), u"kn"_s);
        QCOMPARE(TranslationLoader::closest(u"de-AT"_s), u"de"_s);
        QCOMPARE(TranslationLoader::closest(u"fr_CA"_s), u"fr"_s);
        QCOMPARE(TranslationLoader::closest(u"it_IT"_s), u"en"_s);
        QCOMPARE(TranslationLoader::closest(u"C"_s), u"en"_s);
    }

    void theCompiledWordsAreInTheProgram()
    {
        TranslationLoader loader;
        loader.use(u"kn"_s);
        QCOMPARE(QCoreApplication::translate("Sentences", "Stop"), u"ನಿಲ್ಲಿ"_s);
        loader.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("TimeWords", "%n minutes ago", nullptr, 1),
            u"1 minute ago"_s);
        loader.use(u"fr"_s); // where nothing is one, too
        QCOMPARE(QCoreApplication::translate("TimeWords", "%n minutes ago", nullptr, 0),
            u"il y a 0 minute"_s);
        loader.use(u"en"_s);
    }

    void longWordsAreTwoFifthsLongerAndKeepTheirPlaces()
    {
        for (const Message& message : messagesOf(u"de"_s)) {
            const QString longer = lengthened(message.source);
            QCOMPARE(marksOf(longer), marksOf(message.source));
            QCOMPARE(lettersOf(longer) == lettersOf(message.source), longer == message.source);
            if (longer != message.source) {
                QVERIFY2(longer.size() >= message.source.size() + lettersOf(message.source) * 2 / 5,
                    qPrintable(longer));
            }
        }
        QCOMPARE(lengthened(u"Check in"_s), u"[Çhééçk ïïñö]"_s);
        QCOMPARE(lengthened(u"ddd d MMM"_s), u"ddd d MMM"_s);
    }

    void longWordsEndWithTheirScope()
    {
        TranslationLoader loader;
        {
            const Speaking speaking(loader, longWords);
            QCOMPARE(QCoreApplication::translate("Sentences", "Stop"), lengthened(u"Stop"_s));
        }
        QCOMPARE(QCoreApplication::translate("Sentences", "Stop"), u"Stop"_s);
    }
};

QTEST_MAIN(tst_Translations)
#include "tst_Translations.moc"
