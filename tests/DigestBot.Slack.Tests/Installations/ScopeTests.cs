using System.Reflection;
using DigestBot.Slack.Manifest;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Web;
using Xunit;

namespace DigestBot.Slack.Tests.Installations;

/// <summary>The bot asks for what it uses and for nothing else.</summary>
public sealed class ScopeTests
{
    /// <summary>What Slack's documentation demands of a bot token, for the kinds of conversation that the bot is in: channels, private channels, direct messages.</summary>
    private static readonly Dictionary<string, string[]> Documented = new()
    {
        ["chat.postMessage"] = ["chat:write"],
        ["chat.postEphemeral"] = ["chat:write"],
        ["chat.delete"] = ["chat:write"],
        ["conversations.history"] = ["channels:history", "groups:history", "im:history"],
        ["conversations.replies"] = ["channels:history", "groups:history", "im:history"],
        ["conversations.info"] = ["channels:read", "groups:read", "im:read"],
        ["conversations.join"] = ["channels:join"],
        ["conversations.open"] = ["im:write"],
        ["users.info"] = ["users:read"],
        ["usergroups.users.list"] = ["usergroups:read"],
        ["views.open"] = [],
        ["views.publish"] = [],
        ["auth.test"] = [],
        ["apps.connections.open"] = [], // the app's own token
        ["oauth.v2.access"] = [], // the app's own id and secret
        ["app_home_opened"] = [],
        ["app_mention"] = ["app_mentions:read"],
        ["app_uninstalled"] = [],
        ["message.im"] = ["im:history"],
        ["tokens_revoked"] = [],
        ["slash_commands"] = ["commands"],
        ["shortcuts"] = ["commands"],
    };

    /// <summary>What the bot does: every method of its client, every event and feature of its manifest.</summary>
    private static IReadOnlyList<string> Uses =>
    [
        .. typeof(SlackApi).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Select(constant => constant.GetValue(null)).OfType<SlackMethod>().Select(method => method.Name),
        .. SlackManifest.Events.Select(heard => heard.Name),
        .. SlackManifest.Of(publicUrl: null, isSocket: true)["features"]!.AsObject().Select(feature => feature.Key).Where(key => key is "slash_commands" or "shortcuts"),
    ];

    [Fact]
    public void Every_use_is_known_to_this_test()
    {
        Assert.Contains("chat.postMessage", Uses);
        Assert.Empty(Uses.Except(Documented.Keys));
    }

    [Fact]
    public void Scopes_are_those_that_the_uses_need_and_no_more() =>
        Assert.Equal(Uses.SelectMany(use => Documented[use]).Distinct().Order(StringComparer.Ordinal), SlackScopes.All.Select(scope => scope.Name));

    [Fact]
    public void Every_scope_names_its_uses_and_the_reason()
    {
        Assert.All(SlackScopes.All, scope =>
        {
            Assert.NotEmpty(scope.Reason);
            Assert.Equal(Uses.Where(use => Documented[use].Contains(scope.Name)).Order(StringComparer.Ordinal), scope.Uses.Order(StringComparer.Ordinal));
        });
        Assert.Distinct(SlackScopes.All.Select(scope => scope.Reason));
    }
}
