using System.Text.Json.Nodes;

namespace DigestBot.Slack.Manifest;

/// <summary>The app as Slack's page <em>Create an app from a manifest</em> takes it (https://docs.slack.dev/reference/app-manifest).</summary>
public static class SlackManifest
{
    private const string EventsPath = "/slack/events";

    private const string Description = "News briefings: who said what, and when things happen. Every quote is word for word, every sentence names its source.";

    private const string LongDescription =
        "DigestBot reads the news and answers /digest TOPIC with a short briefing: what happened, who said what, and which dates matter. "
        + "It brings the same to a channel every day. Nothing is made up: every quote is word for word from an article, every date keeps the words it was read from, "
        + "and every sentence names its source.";

    /// <summary>What is heard, each with the reason.</summary>
    internal static IReadOnlyList<(string Name, string Reason)> Events { get; } =
    [
        ("app_home_opened", "the page with the workspace's subscriptions"),
        ("app_mention", "@DigestBot in a channel or thread"),
        ("app_uninstalled", "the tokens are deleted"),
        ("message.im", "direct messages"),
        ("tokens_revoked", "the tokens are deleted"),
    ];

    /// <summary>For one workspace over sockets; or, with an address, for every workspace that installs it.</summary>
    /// <param name="publicUrl">Where Slack reaches this bot; null for one workspace.</param>
    /// <param name="isSocket">Whether commands and events come over sockets.</param>
    public static JsonObject Of(Uri? publicUrl, bool isSocket)
    {
        var root = publicUrl?.AbsoluteUri.TrimEnd('/');
        var requests = isSocket ? null : root + EventsPath;
        return new JsonObject
        {
            ["_metadata"] = new JsonObject { ["major_version"] = 1, ["minor_version"] = 1 },
            ["display_information"] = new JsonObject
            {
                ["name"] = "DigestBot", ["description"] = Description, ["long_description"] = LongDescription, ["background_color"] = "#12493b",
            },
            ["features"] = new JsonObject
            {
                ["app_home"] = new JsonObject { ["home_tab_enabled"] = true, ["messages_tab_enabled"] = true, ["messages_tab_read_only_enabled"] = false },
                ["bot_user"] = new JsonObject { ["display_name"] = "DigestBot", ["always_online"] = true },
                ["shortcuts"] = Shortcuts(),
                ["slash_commands"] = new JsonArray(WithUrl("url", requests, new JsonObject
                {
                    ["command"] = "/digest",
                    ["description"] = "A briefing on a topic, and everything else: try help",
                    ["usage_hint"] = "japan-korea [since 7d] [full] | subscribe japan-korea 08:30 | help",
                    // else "#news" and "@editors" come without their ids, and nothing can be done with them
                    ["should_escape"] = true,
                })),
            },
            ["oauth_config"] = OAuth(root),
            ["settings"] = new JsonObject
            {
                ["event_subscriptions"] = WithUrl("request_url", requests, new JsonObject { ["bot_events"] = Words(Events.Select(heard => heard.Name)) }),
                ["interactivity"] = WithUrl("request_url", requests, new JsonObject { ["is_enabled"] = true }),
                ["org_deploy_enabled"] = root is not null,
                ["socket_mode_enabled"] = isSocket,
                // a token that stands in the settings must not end
                ["token_rotation_enabled"] = root is not null,
            },
        };
    }

    private static JsonObject OAuth(string? root)
    {
        var scopes = new JsonObject { ["bot"] = Words(SlackScopes.All.Select(scope => scope.Name)) };
        return root is null
            ? new JsonObject { ["scopes"] = scopes }
            : new JsonObject { ["redirect_urls"] = Words([root + Installations.InstallAddresses.CallbackPath]), ["scopes"] = scopes };
    }

    private static JsonArray Shortcuts() => new(new JsonObject
    {
        ["name"] = "Digest this link", ["type"] = "message", ["callback_id"] = "digest_this_link", ["description"] = "Sums up the article that the message links to",
    });

    private static JsonObject WithUrl(string name, string? url, JsonObject part)
    {
        if (url is not null)
        {
            part.Insert(0, name, url);
        }

        return part;
    }

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
