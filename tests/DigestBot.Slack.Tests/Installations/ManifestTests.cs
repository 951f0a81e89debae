using System.Text.Json.Nodes;
using DigestBot.Slack.Manifest;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Installations;

/// <summary>The app as Slack documents it: https://docs.slack.dev/reference/app-manifest.</summary>
public sealed class ManifestTests
{
    private static readonly Uri Url = new("https://bot.example/base/");

    public static TheoryData<string?, bool> Kinds => new() { { null, true }, { Url.AbsoluteUri, false }, { Url.AbsoluteUri, true } };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_text_keeps_within_its_limit(string? url, bool isSocket)
    {
        var manifest = SlackManifest.Of(url is null ? null : new Uri(url), isSocket);

        var about = manifest["display_information"]!;
        Assert.InRange(Text(about["name"]).Length, 1, 35);
        Assert.InRange(Text(about["description"]).Length, 1, 140);
        Assert.InRange(Text(about["long_description"]).Length, 174, 4000);
        Assert.Matches("^#[0-9a-f]{6}$", Text(about["background_color"]));
        Assert.InRange(Text(manifest["features"]!["bot_user"]!["display_name"]).Length, 1, 80);
        var shortcut = Assert.Single(manifest["features"]!["shortcuts"]!.AsArray())!;
        Assert.InRange(Text(shortcut["name"]).Length, 1, 24);
        Assert.InRange(Text(shortcut["callback_id"]).Length, 1, 255);
        Assert.InRange(Text(shortcut["description"]).Length, 1, 150);
        Assert.Equal("message", Text(shortcut["type"]));
        var command = Assert.Single(manifest["features"]!["slash_commands"]!.AsArray())!;
        Assert.Equal("/digest", Text(command["command"]));
        Assert.InRange(Text(command["description"]).Length, 1, 2000);
        Assert.InRange(Text(command["usage_hint"]).Length, 1, 1000);
    }

    [Fact]
    public void One_workspace_needs_no_address_and_no_token_that_ends()
    {
        var manifest = SlackManifest.Of(publicUrl: null, isSocket: true);
        Assert.DoesNotContain("http", manifest["features"]!.ToJsonString() + manifest["oauth_config"]!.ToJsonString() + manifest["settings"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.True((bool)manifest["settings"]!["socket_mode_enabled"]!);
        Assert.False((bool)manifest["settings"]!["token_rotation_enabled"]!);
    }

    [Fact]
    public void Channels_and_groups_are_sent_as_they_are_read() =>
        Assert.True((bool)SlackManifest.Of(publicUrl: null, isSocket: true)["features"]!["slash_commands"]![0]!["should_escape"]!);

    [Fact]
    public void Many_workspaces_come_by_the_address_and_their_tokens_are_renewed()
    {
        var manifest = SlackManifest.Of(Url, isSocket: false);
        const string Events = "https://bot.example/base/slack/events";
        var settings = manifest["settings"]!;
        Assert.Equal(Events, Text(settings["event_subscriptions"]!["request_url"]));
        Assert.Equal(Events, Text(settings["interactivity"]!["request_url"]));
        Assert.Equal(Events, Text(manifest["features"]!["slash_commands"]![0]!["url"]));
        Assert.Equal("https://bot.example/base/slack/oauth/callback", Text(Assert.Single(manifest["oauth_config"]!["redirect_urls"]!.AsArray())));
        Assert.False((bool)settings["socket_mode_enabled"]!);
        Assert.True((bool)settings["token_rotation_enabled"]!);
        Assert.True((bool)settings["org_deploy_enabled"]!);
    }

    [Fact]
    public void File_of_the_repository_is_what_the_command_writes() =>
        Assert.Equal(
            "# digestbot slack manifest\n" + YamlText.Of(SlackManifest.Of(publicUrl: null, isSocket: true)),
            File.ReadAllText(Path.Combine(RepositoryFolder.Root, "config", "slack-manifest.yaml")).ReplaceLineEndings("\n"));

    private static string Text(JsonNode? node) => Assert.IsType<JsonValue>(node, exactMatch: false).GetValue<string>();
}
