// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "desk/DeskSamples.h"
#include "kiosk/KioskSamples.h"
#include "settings/SettingsSamples.h"
#include "shell/Screenshots.h"
#include "staff/StaffSamples.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void everyPageIsWrittenUnderItsName()
    {
        const QList<NamedPage> pages = deskPages() + kioskPages() + staffPages() + settingsPages();
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

    void aFolderThatTakesNothingIsNotSaidToHavePictures()
    {
        QVERIFY(writeScreenshots({kioskPages().first()}, {}, u"/proc/nowhere"_s).isEmpty());
    }

private:
    TranslationLoader m_translations;
};

QTEST_MAIN(tst_Screenshots)
#include "tst_Screenshots.moc"
