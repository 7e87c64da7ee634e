// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/KioskSamples.h"

#include "desk/AnswerFiles.h"
#include "kiosk/PhotoPage.h"
#include "kiosk/ScreenKeyboard.h"
#include "kiosk/SelfServicePage.h"
#include "kiosk/TypePage.h"
#include "widgets/SampleBadge.h"

#include <QLineEdit>
#include <QPainter>

namespace lanyard {

using namespace Qt::StringLiterals;
using Page = KioskState::Page;

namespace {

Event event()
{
    Event sample;
    sample.name = u"PyTorch Day India 2026"_s;
    sample.timeZone = "Asia/Kolkata";
    return sample;
}

AttendeeRecord person(const QString& language)
{
    AttendeeRecord record;
    static const QHash<QString, QString> names{
        {u"kn"_s, u"ಅನನ್ಯಾ ಗೌಡ"_s}, {u"hi"_s, u"प्रिया शर्मा"_s}, {u"ta"_s, u"கவிதா முருகன்"_s}};
    record.attendee.name = names.value(language, u"Zoë Öztürk"_s);
    record.attendee.company = language == "kn"_L1 ? u"Kaveri Labs"_s : u"Bosporus Systems"_s;
    record.attendee.order = u"H4XWP"_s;
    record.ticketType.name = u"Attendee"_s;
    return record;
}

KioskState sampleState(Page page)
{
    KioskState state;
    state.page = page;
    state.visit = 1;
    state.language = TranslationLoader::closest(QLocale().name());
    state.place.helpDesk = u"Desk B"_s;
    switch (page) {
    case Page::Welcome:
        state.person = person(state.language);
        state.badge = PrintState::Printing;
        break;
    case Page::BadgeAtDesk:
    case Page::WelcomeBack:
        state.person = person(state.language);
        state.number = page == Page::BadgeAtDesk ? 472 : 0;
        state.since = QDateTime(QDate(2026, 12, 5), QTime(3, 44), Qt::UTC);
        state.secondsLeft = 14;
        state.secondsInAll = 20;
        break;
    case Page::SeeDesk:
        state.number = 471;
        state.secondsLeft = 14;
        state.secondsInAll = 20;
        break;
    case Page::Calling:
        state.secondsLeft = 42;
        state.secondsInAll = 60;
        break;
    case Page::StillThere:
        state.secondsLeft = 17;
        state.secondsInAll = 20;
        break;
    case Page::Scan:
    case Page::Type:
    case Page::Question:
    case Page::Checking:
    case Page::OutOfService:
        break;
    }
    return state;
}

QWidget* makePage(Theme& theme, const KioskState& state)
{
    auto* page = new SelfServicePage(theme, theme.kind());
    page->setLanguages(TranslationLoader::languages());
    page->showEvent(event());
    page->showTime(QDateTime(QDate(2026, 12, 5), QTime(3, 57), Qt::UTC));
    page->showState(state);
    if (state.person) {
        const Attendee& who = state.person->attendee;
        page->showBadge(
            sampleBadge(who.name, who.company, state.person->ticketType.name, who.order));
    }
    return page;
}

NamedPage sample(const QString& name, Page page, std::function<void(KioskState&)> change = {})
{
    return {name, [page, change](Theme& theme) {
                KioskState state = sampleState(page);
                if (change) {
                    change(state);
                }
                return makePage(theme, state);
            }};
}

NamedPage typing(const QString& name, const QString& layout)
{
    return {name, [layout](Theme& theme) {
                QWidget* page = makePage(theme, sampleState(Page::Type));
                auto* form = page->findChild<TypePage*>();
                form->findChild<ScreenKeyboard*>()->setLayoutCode(layout);
                const auto fields = form->findChildren<QLineEdit*>();
                fields.at(0)->setText(layout == "kn"_L1 ? u"ಗೌಡ"_s : u"Öztürk"_s);
                fields.at(1)->setText(u"H4X"_s);
                return page;
            }};
}

Question question(const QString& text, const QString& type, const QStringList& options = {})
{
    Question question;
    question.remote = 1;
    question.text = text;
    question.type = type;
    question.atCheckIn = true;
    for (const QString& option : options) {
        question.options.append({question.options.size() + 1, {}, option});
    }
    return question;
}

/// What a camera sees of somebody: nobody there is.
QImage somebody()
{
    QImage frame(640, 480, QImage::Format_RGB32);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient wall(0, 0, 640, 480);
    wall.setColorAt(0, QColor(0xC9D6DF));
    wall.setColorAt(1, QColor(0x8FA3B0));
    painter.fillRect(frame.rect(), wall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2F5D62));
    painter.drawRoundedRect(QRectF(150, 350, 340, 240), 110, 110);
    painter.setBrush(QColor(0xA9745B));
    painter.drawRoundedRect(QRectF(282, 290, 76, 100), 34, 34);
    painter.setBrush(QColor(0x2B211E));
    painter.drawEllipse(QRectF(216, 76, 208, 230));
    painter.setBrush(QColor(0xBC8468));
    painter.drawEllipse(QRectF(240, 112, 160, 208));
    painter.setBrush(QColor(0x2B211E));
    painter.drawEllipse(QRectF(278, 200, 16, 16));
    painter.drawEllipse(QRectF(346, 200, 16, 16));
    painter.setPen(QPen(QColor(0x5A2E26), 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(290, 236, 60, 40), 200 * 16, 140 * 16);
    return frame;
}

/// A photo is asked for; what is to be seen depends on `change`.
NamedPage photographing(
    const QString& name, bool seen, const std::function<void(KioskState&)>& change = {})
{
    return {name, [seen, change](Theme& theme) {
                KioskState state = sampleState(Page::Question);
                state.questions = {question(u"A photo for your badge"_s, u"F"_s)};
                if (change) {
                    change(state);
                }
                QWidget* page = makePage(theme, state);
                if (seen) {
                    page->findChild<PhotoPage*>()->showCamera(somebody());
                }
                return page;
            }};
}

void takePhoto(KioskState& state)
{
    state.photo = AnswerFiles::fromPicture(somebody(), u"photo.jpg"_s);
}

void makeLarger(KioskState& state)
{
    state.largerText = true;
}

NamedPage asking(const QString& name, const QList<Question>& questions,
    const std::function<void(KioskState&)>& change = {})
{
    return sample(name, Page::Question, [questions, change](KioskState& state) {
        state.questions = questions;
        if (change) {
            change(state);
        }
    });
}

QList<NamedPage> questionPages()
{
    const Question lunch = question(u"Which lunch?"_s, u"C"_s,
        {u"Vegetarian"_s, u"Vegan"_s, u"With fish"_s, u"None, thank you"_s});
    const Question plate
        = question(u"Number plate of the car that you have parked at the venue"_s, u"S"_s);
    return {
        asking(u"self-question"_s, {lunch, question(u"May we photograph you?"_s, u"B"_s)}),
        asking(u"self-question-words"_s, {question(u"Number plate of your car"_s, u"S"_s)}),
        asking(u"self-question-words-larger"_s, {plate}, makeLarger),
        asking(u"self-question-lines"_s,
            {question(u"What should the kitchen know about you?"_s, u"T"_s)}),
        photographing(u"self-photo-starts"_s, false),
        photographing(u"self-photo"_s, true),
        photographing(u"self-photo-larger"_s, true, makeLarger),
        photographing(u"self-photo-taken"_s, false, takePhoto),
        photographing(u"self-photo-taken-larger"_s, false,
            [](KioskState& state) {
                takePhoto(state);
                makeLarger(state);
            }),
        photographing(u"self-photo-required"_s, true,
            [lunch](KioskState& state) {
                state.questions.first().required = true;
                state.questions.append(lunch);
                state.highContrast = true;
            }),
    };
}

QList<NamedPage> visitPages()
{
    return {
        sample(u"self-scan"_s, Page::Scan),
        sample(
            u"self-scan-larger"_s, Page::Scan, [](KioskState& state) { state.largerText = true; }),
        sample(u"self-scan-contrast"_s, Page::Scan,
            [](KioskState& state) { state.highContrast = true; }),
        sample(u"self-checking"_s, Page::Checking),
        typing(u"self-type"_s, u"abc"_s),
        typing(u"self-type-kannada"_s, u"kn"_s),
        sample(
            u"self-type-larger"_s, Page::Type, [](KioskState& state) { state.largerText = true; }),
        sample(u"self-welcome-printing"_s, Page::Welcome),
        sample(u"self-welcome-printed"_s, Page::Welcome,
            [](KioskState& state) {
                state.badge = PrintState::Confirmed;
                state.secondsLeft = 5;
                state.secondsInAll = 8;
            }),
        sample(u"self-welcome-file"_s, Page::Welcome,
            [](KioskState& state) { state.place.hasTray = false; }),
        sample(u"self-welcome-larger"_s, Page::Welcome,
            [](KioskState& state) { state.largerText = true; }),
        sample(u"self-welcome-no-badge"_s, Page::Welcome,
            [](KioskState& state) {
                state.badge.reset();
                state.secondsLeft = 5;
                state.secondsInAll = 8;
            }),
        sample(u"self-welcome-back"_s, Page::WelcomeBack),
        sample(u"self-see-desk"_s, Page::SeeDesk),
        sample(u"self-see-desk-larger"_s, Page::SeeDesk,
            [](KioskState& state) { state.largerText = true; }),
        sample(u"self-see-desk-foreign"_s, Page::SeeDesk,
            [](KioskState& state) {
                state.foreign = Unknown{false, CodeKind::Wifi};
            }),
        sample(u"self-see-desk-several"_s, Page::SeeDesk,
            [](KioskState& state) { state.severalCodes = true; }),
        sample(u"self-see-desk-contrast"_s, Page::SeeDesk,
            [](KioskState& state) { state.highContrast = true; }),
        sample(u"self-badge-at-desk"_s, Page::BadgeAtDesk),
        sample(u"self-badge-at-desk-larger"_s, Page::BadgeAtDesk,
            [](KioskState& state) { state.largerText = true; }),
        sample(u"self-calling"_s, Page::Calling),
        sample(u"self-still-there"_s, Page::StillThere),
        sample(u"self-out-of-service"_s, Page::OutOfService),
    };
}

} // namespace

QList<NamedPage> kioskPages()
{
    return visitPages() + questionPages();
}

} // namespace lanyard
