#include "cli/secretsource.h"

#include "keyring/keyring.h"
#include "keyring/ringkeys.h"
#include "plan/jsontree.h"
#include "plan/secretsenvironment.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <string>

namespace das {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SecretName {
    QLatin1StringView name; ///< key of the secrets file
    const char *variable;
    std::optional<QString> Secrets::*value;
    QString (*ringKey)(const ClusterPlan &);
};
constexpr std::array kSecrets{
    SecretName{"mysql.password"_L1, kMysqlPasswordVariable, &Secrets::mysqlPassword, mysqlRingKey},
    SecretName{"svn.password"_L1, kSvnPasswordVariable, &Secrets::svnPassword, svnRingKey},
};

/// Turns the terminal's echo off as long as it lives.
class NoEcho {
public:
    NoEcho()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
    bool m_isTerminal = false;
};

Result<> readSecretsFile(const QString &path, Secrets &secrets)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                 QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & kOthers)
        return fail(QCoreApplication::translate(
                        "das", "others can read or change this file; run chmod 600 on it"),
                    path);
    const Result<JsonNode> tree = parseJson(*bytes, path);
    if (!tree)
        return tl::unexpected(tree.error());
    if (tree->kind != JsonNode::Kind::Object)
        return fail(QCoreApplication::translate("das", "must be an object {...}"), path,
                    tree->line);
    for (const JsonMember &entry : tree->members) {
        const auto *known = std::ranges::find(kSecrets, entry.key, &SecretName::name);
        if (known == kSecrets.end())
            return fail(QCoreApplication::translate(
                            "das", "a key is not known; use mysql.password and svn.password"),
                        path, entry.line);
        if (entry.value.kind != JsonNode::Kind::Text)
            return fail(
                QCoreApplication::translate("das", "%1: must be a text in quotes").arg(entry.key),
                path, entry.line);
        if ((secrets.*known->value).has_value())
            return fail(QCoreApplication::translate("das", "%1: stands twice").arg(entry.key), path,
                        entry.line);
        secrets.*known->value = entry.value.text;
    }
    return {};
}

void takeGiven(const Secrets &given, const QStringList &needed, Secrets &secrets)
{
    for (const SecretName &secret : kSecrets) {
        std::optional<QString> &value = secrets.*secret.value;
        if (!value && needed.contains(secret.name))
            value = given.*secret.value;
    }
}

/// Asks for all that is still missing at once: a ring that is locked asks its owner only once.
void readRing(const QStringList &needed, const ClusterPlan &plan, const CommandContext &context,
              Secrets &secrets)
{
    QEventLoop loop;
    int open = 0;
    for (const SecretName &secret : kSecrets) {
        const QString key = secret.ringKey(plan);
        std::optional<QString> &value = secrets.*secret.value;
        if (value || key.isEmpty() || !needed.contains(secret.name))
            continue;
        ++open;
        context.streams.ring->read(key, [&](const RingAnswer &answer) {
            if (answer.kind == RingAnswer::Done)
                value = answer.password;
            if (--open == 0)
                loop.quit();
        });
    }
    QTimer::singleShot(1s, &loop, [&context] {
        if (context.isAtTerminal())
            context.message(QCoreApplication::translate(
                "das", "Waiting for the desktop's key ring, which may want to be unlocked."));
    });
    if (open > 0)
        loop.exec();
}

/// Nothing where there is no terminal to ask at.
std::optional<QString> promptFor(const SecretName &secret, const CommandContext &context)
{
    if (!context.isAtTerminal())
        return std::nullopt;
    context.streams.err << secret.name.data() << ": " << std::flush;
    std::string line;
    const NoEcho noEcho;
    const bool isRead = bool(std::getline(context.streams.in, line));
    context.streams.err << '\n';
    return isRead ? std::optional(QString::fromStdString(line)) : std::nullopt;
}

} // namespace

Result<Secrets> readSecrets(const QString &secretsFile, const QStringList &needed,
                            const ClusterPlan &plan, const CommandContext &context)
{
    Secrets secrets;
    if (!secretsFile.isEmpty()) {
        const Result<> read = readSecretsFile(secretsFile, secrets);
        if (!read)
            return tl::unexpected(read.error());
    }
    takeGiven(context.streams.environment, needed, secrets);
    if (context.streams.ring != nullptr)
        readRing(needed, plan, context, secrets);
    for (const SecretName &secret : kSecrets) {
        std::optional<QString> &value = secrets.*secret.value;
        if (value || !needed.contains(secret.name))
            continue;
        value = promptFor(secret, context);
        if (!value)
            return fail(QCoreApplication::translate(
                            "das", "%1 is needed: give it with --secrets FILE, in %2, or on a "
                                   "terminal when asked")
                            .arg(secret.name, QLatin1StringView(secret.variable)));
    }
    return secrets;
}

} // namespace das
