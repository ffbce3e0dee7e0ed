#include "support/oneline.h"
#include "validate/rules.h"
#include "validate/ruletools.h"

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What does not show, or has no place in XML (the last two code units are no characters).
bool isControl(QChar c)
{
    return changesDisplay(c) || c.unicode() >= 0xfffe;
}

/// A fix of the texts at `where`.
template <typename Change>
Fix textFix(const QString &label, const QString &where, Change change)
{
    return {label, [where, change](ClusterPlan &plan) {
                visitTexts(plan, [&](const QString &key, QString &text) {
                    if (key == where)
                        change(text);
                });
            }};
}

/// Carbon replaces ${name} by a system property when it reads the file (product-facts 3.1, 3.3).
void placeholder(const RuleInput &input, Findings &findings)
{
    visitTexts(input.plan, [&](const QString &where, const QString &text) {
        if (text.contains("${"_L1))
            findings.add(where, QCoreApplication::translate("das", "\"%1\" holds ${").arg(text),
                         QCoreApplication::translate(
                             "das", "The server replaces ${name} by a system property."),
                         byHand(QCoreApplication::translate("das", "Enter the value itself")));
        if (text.contains("@das-setup:"_L1)) // export/ansiblebundle
            findings.add(where,
                         QCoreApplication::translate("das", "\"%1\" holds @das-setup:").arg(text),
                         QCoreApplication::translate(
                             "das", "The roll-out with Ansible puts passwords where that stands."),
                         byHand(QCoreApplication::translate("das", "Enter another value")));
    });
}

void controlCharacter(const RuleInput &input, Findings &findings)
{
    visitTexts(input.plan, [&](const QString &where, const QString &text) {
        if (std::ranges::any_of(text, isControl) || !text.isValidUtf16())
            findings.add(
                where,
                QCoreApplication::translate(
                    "das", "A value holds a line break, control character or direction mark"),
                QCoreApplication::translate("das", "It cannot be written into one line of a file, "
                                                   "or would show as something else."),
                textFix(QCoreApplication::translate("das", "Remove it"), where,
                        [](QString &changed) {
                            changed.removeIf(isControl);
                            if (!changed.isValidUtf16())
                                changed.removeIf([](QChar c) { return c.isSurrogate(); });
                        }));
    });
}

/// Values are not trimmed by the products (product-facts 3.1, 3.3, 3.6).
void outerBlanks(const RuleInput &input, Findings &findings)
{
    visitTexts(input.plan, [&](const QString &where, const QString &text) {
        if (text.trimmed() != text && std::ranges::none_of(text, isControl))
            findings.add(
                where, QCoreApplication::translate("das", "\"%1\" has blanks around it").arg(text),
                QCoreApplication::translate("das", "The servers take them for part of the "
                                                   "value."),
                textFix(QCoreApplication::translate("das", "Remove them"), where,
                        [](QString &changed) { changed = changed.trimmed(); }));
    });
}

constexpr std::array kRules{
    Rule{"text.placeholder", Severity::Error, placeholder},
    Rule{"text.control-character", Severity::Error, controlCharacter},
    Rule{"text.blanks", Severity::Error, outerBlanks},
};

} // namespace

std::span<const Rule> textRules()
{
    return kRules;
}

} // namespace das
