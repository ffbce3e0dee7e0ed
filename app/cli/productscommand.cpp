#include "cli/commands.h"

#include "profile/profilecatalog.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct ProductsOptions {
    bool check = false;
    bool json = false;
};

void runProducts(const ProductsOptions &options, CommandContext &context)
{
    const Result<QList<ProductProfile>> profiles = loadProfiles();
    if (!profiles) {
        context.stop(options.check ? ExitNo : ExitFailure, profiles.error());
        return;
    }
    QJsonArray array;
    for (const ProductProfile &profile : *profiles) {
        if (options.json)
            array.append(QJsonObject{{u"id"_s, profile.id}, {u"title"_s, profile.title}});
        else
            context.print(profile.id + u'\t' + profile.title);
    }
    if (options.json)
        context.printJson(array);
}

} // namespace

void addProductsCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *verb = program.add_subcommand("products", "List the products that are supported");
    auto options = std::make_shared<ProductsOptions>();
    verb->add_flag("--check", options->check,
                   "Prove every profile: facts known, paths valid, ids unique");
    verb->add_flag("--json", options->json, "Print a JSON array");
    verb->callback([options, &context] { runProducts(*options, context); });
}

} // namespace das
