// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RequestSequences.h"

#include "ComparedTexts.h"
#include "ToldEvent.h"

#include <QJsonDocument>
#include <QUrl>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noList = 99'999;
const QString sinceBegan = u"{since}"_s; ///< `replay.py` has a server's own word for that moment

} // namespace

struct RequestSequences::Story
{
    ModelPosition person;
    QString order;
    int number = 0;
    int device = 0;
    qint64 minute = 0;
    QStringList nonces; ///< used so far
    QStringList keys;
    qint64 list = 0;
};

QString SequenceAnswer::kind() const
{
    return reason.isEmpty() ? QString::number(status) : u"%1 %2"_s.arg(status).arg(reason);
}

RequestSequences::RequestSequences(const QJsonObject& told, quint32 seed)
    : m_told(told)
    , m_dice(seed)
    , m_model(dataOf(told))
    , m_root(u"/api/v1/organizers/%1/"_s.arg(told.value(u"organizer"_s).toString()))
{
    for (const ModelOrder& order : m_model.data().orders) {
        m_people.append(order.positions);
    }
    for (const ModelPosition& each : std::as_const(m_people)) {
        m_withAddon.insert(each.addonTo);
    }
    for (const ModelList& list : m_model.data().lists) {
        m_lists.append(list.id);
    }
}

bool RequestSequences::oneIn(int times)
{
    return m_dice.bounded(times) == 0;
}

QString RequestSequences::wireTime(const Story& story, qint64 minute)
{
    // no two stories tell the same milliseconds
    return morning().addMSecs(minute * 60'000 + story.number).toString(Qt::ISODateWithMs);
}

QString RequestSequences::freshNonce()
{
    return u"nonce-%1"_s.arg(++m_nonces);
}

void RequestSequences::make(int count)
{
    for (int number = 0; number < count; ++number) {
        Story story;
        story.person = m_people.at(number % m_people.size());
        story.order = m_model.data().orderOf(story.person.id)->code;
        story.number = number;
        story.list = m_lists.at(m_dice.bounded(int(m_lists.size())));
        if (m_withAddon.contains(story.person.id) && oneIn(2)) {
            story.list = m_told.value(u"lists"_s)[u"Either"_s].toInteger();
        }
        const int steps = 2 + m_dice.bounded(3);
        for (int each = 0; each < steps; ++each) {
            story.minute += m_dice.bounded(11);
            step(story);
        }
        if (number % 25 == 0) {
            annulOneOfTwo(story);
        } else if (number % 25 == 12) {
            correct(story);
        }
    }
}

void RequestSequences::step(Story& story)
{
    story.device = oneIn(5) ? 1 : 0;
    const int kind = m_dice.bounded(12);
    if (kind < 7 || story.nonces.isEmpty()) {
        redeem(story);
    } else if (kind < 9) {
        annul(story);
    } else if (kind < 10) {
        refuse(story);
    } else {
        logPrint(story);
    }
}

void RequestSequences::redeem(Story& story)
{
    const bool isAgain = !story.nonces.isEmpty() && oneIn(3);
    const QString nonce = isAgain ? story.nonces.last() : freshNonce();
    story.nonces.append(nonce);
    const qint64 list = oneIn(25) ? noList
        : oneIn(4)                ? m_lists.at(m_dice.bounded(int(m_lists.size())))
                                  : story.list;
    const qint64 minute
        = oneIn(6) ? story.minute - 120 : story.minute; // from a desk that was cut off
    const QJsonObject body{{u"secret"_s, oneIn(30) ? u"nobody-has-this"_s : story.person.secret},
        {u"source_type"_s, u"barcode"_s}, {u"lists"_s, QJsonArray{list}},
        {u"type"_s, oneIn(5) ? u"exit"_s : u"entry"_s}, {u"datetime"_s, wireTime(story, minute)},
        {u"nonce"_s, nonce}, {u"force"_s, oneIn(2)}, {u"ignore_unpaid"_s, oneIn(4)},
        {u"questions_supported"_s, false}};
    ask(story, m_root + u"checkinrpc/redeem/"_s, body);
}

void RequestSequences::annul(Story& story)
{
    const QString nonce
        = oneIn(6) ? freshNonce() : story.nonces.at(m_dice.bounded(int(story.nonces.size())));
    const qint64 late = oneIn(4) ? 20 : 0;
    const QJsonObject body{{u"nonce"_s, nonce},
        {u"lists"_s, QJsonArray{oneIn(20) ? noList : story.list}},
        {u"datetime"_s, wireTime(story, story.minute + late)},
        {u"error_explanation"_s, u"wrong person"_s}};
    ask(story, m_root + u"checkinrpc/annul/"_s, body);
}

QJsonObject RequestSequences::scan(
    const Story& story, const QString& secret, qint64 list, const QString& nonce)
{
    return {{u"secret"_s, secret}, {u"source_type"_s, u"barcode"_s}, {u"lists"_s, QJsonArray{list}},
        {u"type"_s, u"entry"_s}, {u"datetime"_s, wireTime(story, story.minute)},
        {u"nonce"_s, nonce}, {u"force"_s, false}, {u"questions_supported"_s, false}};
}

void RequestSequences::annulOneOfTwo(Story& story)
{
    const QString nonce = freshNonce();
    const QJsonObject body = scan(story, u"nobody-has-this"_s, story.list, nonce);
    const QString key = freshNonce();
    for (int times = 0; times < 2; ++times) { // a refused scan is stored each time
        story.keys = {key + QString::number(times)};
        ask(story, m_root + u"checkinrpc/redeem/"_s, body);
    }
    story.keys.clear();
    ask(story, m_root + u"checkinrpc/annul/"_s,
        {{u"nonce"_s, nonce}, {u"lists"_s, QJsonArray{story.list}},
            {u"datetime"_s, wireTime(story, story.minute)},
            {u"error_explanation"_s, u"wrong person"_s}});
}

void RequestSequences::correct(Story& story)
{
    const QString nonce = freshNonce();
    story.keys = {freshNonce()};
    for (const qint64 list : {noList, story.list}) {
        ask(story, m_root + u"checkinrpc/redeem/"_s, scan(story, story.person.secret, list, nonce));
    }
    story.keys.clear();
}

void RequestSequences::refuse(Story& story)
{
    const QString nonce = oneIn(3) ? story.nonces.last() : freshNonce();
    story.nonces.append(nonce);
    QJsonObject body{{u"raw_barcode"_s, oneIn(3) ? u"nobody-has-this"_s : story.person.secret},
        {u"error_reason"_s, u"unpaid"_s}, {u"type"_s, u"entry"_s}, {u"nonce"_s, nonce},
        {u"datetime"_s, wireTime(story, story.minute)}};
    if (oneIn(2)) {
        body.insert(u"position"_s, story.person.id);
    }
    ask(story,
        m_root
            + u"events/%1/checkinlists/%2/failed_checkins/"_s.arg(m_model.data().slug)
                  .arg(oneIn(12) ? noList : story.list),
        body);
}

void RequestSequences::logPrint(Story& story)
{
    const QJsonObject body{{u"source"_s, u"Lanyard"_s}, {u"type"_s, u"badge"_s},
        {u"datetime"_s, wireTime(story, story.minute)},
        {u"info"_s, QJsonObject{{u"uuid"_s, freshNonce()}}}};
    const qint64 position = oneIn(10) ? noList : story.person.id;
    const QString path = m_root
        + u"events/%1/orderpositions/%2/printlog/"_s.arg(m_model.data().slug).arg(position);
    story.keys.append(freshNonce());
    for (int times = oneIn(2) ? 2 : 1; times > 0; --times) { // with one key it is one print
        ask(story, path, body);
    }
    story.keys.clear();
}

void RequestSequences::ask(const Story& story, const QString& path, const QJsonObject& body)
{
    // the key of a request that is sent again is the same; others go without
    const QString key = !story.keys.isEmpty() ? story.keys.last()
        : oneIn(3)                            ? u"key-"_s + body.value(u"nonce"_s).toString()
                                              : QString();
    m_requests.append(QJsonObject{
        {u"device"_s, story.device}, {u"path"_s, path}, {u"body"_s, body}, {u"key"_s, key}});
    m_storyOf.append(story.number);
    ModelRequest request;
    request.method = "POST";
    request.path = path;
    request.headers.insert("authorization", "Device token-" + QByteArray::number(story.device + 1));
    if (!key.isEmpty()) {
        request.headers.insert("x-idempotency-key", key.toLatin1());
    }
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const ModelResponse response = m_model.handle(request, now());
    SequenceAnswer answer{response.status,
        QJsonDocument::fromJson(response.body).object().value(u"reason"_s).toString(), {}};
    if (answer.status >= 400 && answer.reason.isEmpty()) {
        answer.words = QString::fromUtf8(response.body);
    }
    m_answers.append(answer);
}

QJsonObject RequestSequences::forServer() const
{
    const QJsonValue tokens = m_told.value(u"tokens"_s);
    const QJsonValue scanning = tokens[u"pretixscan"_s];
    return {{u"tokens"_s, QJsonArray{scanning[0], scanning[1], tokens[profileWithoutOrders][0]}},
        {u"requests"_s, m_requests}, {u"orders"_s, ordersPath()}, {u"looks"_s, looks()}};
}

QJsonArray RequestSequences::looks() const
{
    const auto page = [this](int device, const QString& query) {
        return QJsonObject{{u"device"_s, device}, {u"path"_s, ordersPath() + u'?' + query}};
    };
    return {page(0, u"ordering=datetime&page=2"_s),
        page(0, u"ordering=-last_modified&modified_since="_s + sinceBegan),
        page(0, u"ordering=datetime&page=999"_s), page(2, u"ordering=datetime"_s)};
}

/// Each request has a moment of its own; no answer depends on which.
QDateTime RequestSequences::now() const
{
    return morning().addMSecs(m_requests.size());
}

ModelResponse RequestSequences::look(int device, const QString& address)
{
    ModelRequest request;
    request.method = "GET";
    request.path = address.section(u'?', 0, 0);
    request.query = address.section(u'?', 1);
    request.headers.insert("authorization", "Device token-" + QByteArray::number(device + 1));
    return m_model.handle(request, now());
}

QString RequestSequences::ordersPath() const
{
    return m_root + u"events/%1/orders/"_s.arg(m_model.data().slug);
}

QJsonArray RequestSequences::ordersOfModel()
{
    QJsonArray all;
    QString query;
    do {
        const QByteArray body = look(0, ordersPath() + u'?' + query).body;
        const QJsonObject page = QJsonDocument::fromJson(body).object();
        for (const QJsonValue& order : page.value(u"results"_s).toArray()) {
            all.append(order);
        }
        query = QUrl(page.value(u"next"_s).toString()).query(QUrl::FullyEncoded);
    } while (!query.isEmpty());
    return all;
}

QStringList RequestSequences::pagesOfModel()
{
    QStringList lines;
    const QString began = morning().toString(Qt::ISODateWithMs);
    for (const QJsonValue& one : looks()) {
        const ModelResponse response
            = look(one[u"device"_s].toInt(), one[u"path"_s].toString().replace(sinceBegan, began));
        lines.append(textOfPage(response.status, QJsonDocument::fromJson(response.body).object(),
            response.headers.contains("x-page-generated")));
    }
    return lines;
}

QStringList RequestSequences::rowsOfModel() const
{
    QStringList rows;
    for (const ModelCheckIn& row : m_model.data().checkIns) {
        rows.append(textOf(row));
    }
    for (const ModelPrint& row : m_model.data().prints) {
        rows.append(textOf(row));
    }
    return rows;
}

QString RequestSequences::describe(qsizetype request) const
{
    QStringList lines;
    for (qsizetype at = 0; at <= request; ++at) {
        if (m_storyOf.at(at) == m_storyOf.at(request)) {
            const QJsonObject one = m_requests.at(at).toObject();
            lines.append(u"%1 (device %2, key %3): %4 -> %5"_s.arg(
                one.value(u"path"_s).toString().section(u'/', 5),
                QString::number(one.value(u"device"_s).toInt()), one.value(u"key"_s).toString(),
                QString::fromUtf8(
                    QJsonDocument(one.value(u"body"_s).toObject()).toJson(QJsonDocument::Compact)),
                m_answers.at(at).kind() + u' ' + m_answers.at(at).words));
        }
    }
    return lines.join(u'\n');
}

} // namespace lanyard
