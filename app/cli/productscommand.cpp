#include "cli/commands.h"

#include "profile/profilecatalog.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace das {

using namespace Qt::StringLiterals;

namespace {

void runProducts(const CommandArguments &arguments, CommandContext &context)
{
    const Result<QList<ProductProfile>> profiles = loadProfiles();
    if (!profiles) {
        context.stop(arguments.flag(u"--check"_s) ? ExitNo : ExitFailure, profiles.error());
        return;
    }
    QJsonArray array;
    for (const ProductProfile &profile : *profiles) {
        if (arguments.flag(u"--json"_s))
            array.append(QJsonObject{{u"id"_s, profile.id}, {u"title"_s, profile.title}});
        else
            context.print(profile.id + u'\t' + profile.title);
    }
    if (arguments.flag(u"--json"_s))
        context.printJson(array);
}

} // namespace

Command productsCommand()
{
    return {u"products"_s,
            QCoreApplication::translate("das", "List the products that are supported"),
            QCoreApplication::translate(
                "das", "One line each: the id that a plan names as its product, and the title."),
            {u"das-setup products"_s},
            {{u"--check"_s, OptionKind::Flag,
              QCoreApplication::translate(
                  "das", "Prove every profile: facts known, paths valid, ids unique")},
             jsonOption()},
            runProducts};
}

} // namespace das
