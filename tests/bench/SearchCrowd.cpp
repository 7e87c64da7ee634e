// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SearchCrowd.h"

#include "TemporaryReplica.h"

namespace lanyard {

using namespace Qt::StringLiterals;

SearchCrowd::SearchCrowd(int count)
{
    const QStringList given
        = u"Aarav Ananya Priya Rahul Kavya Meera Mohammed Fatima Lakshmi "
          "Srinivas Anna Lukas Emma Noah Sofia Maria José Zoë Björn Łucja "
          "Đorđe Nguyễn ಅನನ್ಯಾ ಮಂಜುನಾಥ प्रिया अभिषेक அருண் కృష్ణవేణి പ്രിയങ്ക "
          "অরিন্দম 思涵 浩然 민준 서연 さくら ليلى أحمد Юлия Сергей"_s.split(u' ');
    const QStringList family = u"Sharma Gowda Reddy Krishnan Iyer Hegde Khan Patel Schmidt "
                               "Müller Kowalski Öztürk García Fernández D'Souza Nguyen ಗೌಡ "
                               "ಶೆಟ್ಟಿ शर्मा देशपांडे ராஜன் రెడ్డి നായർ সেনগুপ্ত 王 김 田中 حداد "
                               "Щербаков"_s.split(u' ');
    const QStringList syllables = u"ka ri mo sha ven tu la ni dro ge wa zi pe un hol"_s.split(u' ');
    const QStringList companies = u"IBM;NVIDIA;Red Hat;Kaveri Labs;Marina AI;TU München;"
                                  "湖畔大学;ಕಾವೇರಿ ಸಂಸ್ಥೆ;Онега Данные"_s.split(u';');
    const auto any = [this](const QStringList& list) {
        return list.at(qsizetype(m_random.bounded(int(list.size()))));
    };
    for (int i = 0; i < count; ++i) {
        QString name = any(given) + u' ' + any(family);
        if (i % 3 != 0) {
            name = any(given) + u' ' + any(syllables) + any(syllables) + any(syllables);
            name[name.lastIndexOf(u' ') + 1] = name.at(name.lastIndexOf(u' ') + 1).toUpper();
        }
        SourceAttendee person = TemporaryReplica::person(
            name, u"%1"_s.arg(m_random.generate64(), 32, 36, QChar(u'0')), code());
        person.attendee.company = any(companies);
        person.attendee.email = u"p%1@example.org"_s.arg(i);
        people.append(person);
    }
}

QString SearchCrowd::typed(int letters, bool slip, bool two)
{
    if (two) {
        const QStringList words = wordsOfAnybody();
        return words.last().left(letters) + u' ' + words.first().left(letters);
    }
    QString word;
    do {
        word = wordsOfAnybody().last();
    } while (word.size() < letters);
    word.truncate(letters);
    if (slip) {
        word[letters / 2] = u'q';
    }
    return word;
}

QStringList SearchCrowd::wordsOfAnybody()
{
    return people.at(m_random.bounded(int(people.size()))).attendee.name.split(u' ');
}

QString SearchCrowd::code()
{
    QString text;
    for (int i = 0; i < 5; ++i) {
        text += u"ABCDEFGHJKLMNPQRSTUVWXYZ3789"_s.at(m_random.bounded(28));
    }
    return text;
}

} // namespace lanyard
