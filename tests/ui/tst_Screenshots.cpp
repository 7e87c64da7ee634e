// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "kiosk/KioskSamples.h"
#include "shell/MainWindow.h"
#include "shell/Screenshots.h"
#include "staff/CaseCard.h"
#include "widgets/Text.h"

#include <QDir>
#include <QImageReader>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void everyPageIsWrittenUnderItsName()
    {
        const QList<NamedPage> pages = allPages();
        QStringList expected;
        for (const NamedPage& page : pages) {
            expected.append(page.name + u".en.light.320x200.png"_s);
        }
        expected.sort();
        QCOMPARE(expected.removeDuplicates(), 0); // of one name, one would hide the other
        const QTemporaryDir folder;
        ScreenshotPlan plan;
        plan.sizes = {{320, 200}};
        QCOMPARE(writeScreenshots(pages, plan, folder.path()).size(), pages.size());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), expected);
    }

    void eachLanguageThemeAndSizeHasAPicture()
    {
        const QTemporaryDir folder;
        const ScreenshotPlan plan{
            {u"de"_s, u"kn"_s}, {ThemeKind::Light, ThemeKind::Dark}, {{1280, 800}, {1920, 1080}}};
        const QStringList files = writeScreenshots({kioskPages().first()}, plan, folder.path());
        QCOMPARE(files.size(), 8);
        QSet<QByteArray> different;
        for (const QString& file : files) {
            QVERIFY(file.contains(u"%1x%2.png"_s.arg(QImageReader(file).size().width())
                                      .arg(QImageReader(file).size().height())));
            QFile picture(file);
            QVERIFY(picture.open(QIODevice::ReadOnly));
            different.insert(picture.readAll());
        }
        QCOMPARE(different.size(), 8);
    }

    /// `packaging/tools/make-screens` has its pictures drawn by this: into the folder
    /// `LANYARD_PICTURES`, by a plan a line of `LANYARD_PICTURED`, each as
    /// `en,de light 1280x800 [PAGE,…]`.
    void picturesAreDrawnAsPlanned()
    {
        const QTemporaryDir own;
        const QString folder = qEnvironmentVariable("LANYARD_PICTURES", own.path());
        const QString lines
            = qEnvironmentVariable("LANYARD_PICTURED", u"en,de dark 320x200 self-scan"_s);
        for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            QVERIFY2(words.size() >= 3, qPrintable(line));
            const QStringList names = words.value(3).split(u',', Qt::SkipEmptyParts);
            QList<NamedPage> pages = allPages();
            pages.removeIf([&names](const NamedPage& page) {
                return !names.isEmpty() && !names.contains(page.name);
            });
            QVERIFY2(names.isEmpty() || pages.size() == names.size(), qPrintable(line));
            const QStringList sides = words.at(2).split(u'x');
            const ScreenshotPlan plan{words.at(0).split(u','), {themeKindOf(words.at(1))},
                {{sides.first().toInt(), sides.last().toInt()}}, true};
            QCOMPARE(
                writeScreenshots(pages, plan, folder).size(), pages.size() * plan.languages.size());
        }
    }

    void fewColoursAreThoseThatMostOfAPictureHas()
    {
        const QTemporaryDir folder;
        ScreenshotPlan plan;
        const NamedPage page = kioskPages().first();
        const QImage all(writeScreenshots({page}, plan, folder.path()).value(0));
        plan.fewColours = true;
        const QImage few(writeScreenshots({page}, plan, folder.path()).value(0));
        QCOMPARE(few.format(), QImage::Format_Indexed8);
        QCOMPARE(few.size(), all.size());
        int alike = 0;
        for (int y = 0; y < all.height(); ++y) {
            for (int x = 0; x < all.width(); ++x) {
                alike += all.pixel(x, y) == few.pixel(x, y) ? 1 : 0;
            }
        }
        QVERIFY(alike > all.width() * all.height() / 10 * 9);
    }

    void symbolOfASmallPictureKeepsItsColour()
    {
        const QTemporaryDir folder;
        ScreenshotPlan plan;
        plan.sizes = {{480, 800}};
        const NamedPage page = pageNamed(u"desk-admitted"_s); // with a note that says Look
        const QColor amber = tokensOf(ThemeKind::Light).amber;
        const QImage all(writeScreenshots({page}, plan, folder.path()).value(0));
        QVERIFY(placeOf(all, amber).isValid());
        plan.fewColours = true;
        const QImage few(writeScreenshots({page}, plan, folder.path()).value(0));
        QVERIFY(placeOf(few, amber).contains(placeOf(all, amber)));
    }

    void whoseCaseItIsIsSeenWhereItIsDecided()
    {
        for (const auto& name :
            {u"staff-sync-settle"_s, u"staff-sync-dismiss"_s, u"staff-sync-clash"_s}) {
            Theme theme;
            MainWindow window(theme);
            QWidget* page = pageNamed(name).make(theme);
            window.addPage(page);
            window.showPage(page);
            window.resize(1280, 800);
            window.show();
            QCoreApplication::sendPostedEvents();
            window.grab();
            const auto* whose = page->findChild<CaseCard*>()->findChild<Text*>();
            QVERIFY(!whose->text().isEmpty());
            QCOMPARE(whose->visibleRegion().boundingRect(), whose->rect());
        }
    }

    void filesOfPicturesAreOfNoMachine()
    {
        for (const auto& name : {u"import-choose"_s, u"import-failed"_s, u"staff-sync-save"_s,
                 u"staff-sync-folder"_s}) {
            Theme theme;
            const std::unique_ptr<QWidget> page(pageNamed(name).make(theme));
            QStringList words;
            for (const auto* label : page->findChildren<QLabel*>()) {
                words.append(label->text());
            }
            QVERIFY2(words.contains(u"~/Downloads"_s) || words.contains(u"~/Documents"_s),
                qPrintable(name));
        }
    }

    void everyStateHasItsPictureInTheDocuments()
    {
        const QString folder = sourcePath(u"/app/docs/screens"_s);
        QFile list(folder + u"/README.md"_s);
        QVERIFY2(list.open(QIODevice::ReadOnly), qPrintable(list.fileName()));
        static const QRegularExpression picture(u"\\]\\(([^)]+\\.png)\\)"_s);
        QStringList listed;
        QStringList states;
        const QString usual = u".en.light.1280x800.png"_s;
        for (auto it = picture.globalMatch(QString::fromUtf8(list.readAll())); it.hasNext();) {
            listed.append(it.next().captured(1));
            if (listed.last().endsWith(usual)) {
                states.append(listed.last().chopped(usual.size()));
            }
        }
        listed.sort();
        states.sort();
        // `packaging/tools/make-screens` makes what is missing and takes away what is left over
        QCOMPARE(listed, QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name));
        QStringList expected;
        for (const NamedPage& page : allPages()) {
            expected.append(page.name);
        }
        expected.sort();
        QCOMPARE(states, expected);
    }

    void aFolderThatTakesNothingIsNotSaidToHavePictures()
    {
        QVERIFY(writeScreenshots({kioskPages().first()}, {}, u"/proc/nowhere"_s).isEmpty());
    }

private:
    [[nodiscard]] static NamedPage pageNamed(const QString& name)
    {
        NamedPage found;
        for (const NamedPage& page : allPages()) {
            found = page.name == name ? page : found;
        }
        return found;
    }

    TranslationLoader m_translations;
};

QTEST_MAIN(tst_Screenshots)
#include "tst_Screenshots.moc"
