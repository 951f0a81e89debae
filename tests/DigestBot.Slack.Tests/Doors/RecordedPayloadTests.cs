using System.Net;
using System.Text;
using System.Text.Json;
using DigestBot.Slack.Commands;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Doors;

/// <summary>Payloads as Slack really sent them to somebody, signed and sent as Slack does.</summary>
public sealed class RecordedPayloadTests
{
    private static readonly string? Folder = SharedFolder.Find("specs/recorded");

    [Fact]
    public async Task Recorded_payloads_reach_their_handler_or_are_refused_with_a_reason()
    {
        Assert.SkipWhen(Folder is null, SharedFolder.Missing);
        await using var door = await OpenDoor.StartAsync();
        var sent = 0;
        foreach (var file in Directory.GetFiles(Folder, "*slack*.json"))
        {
            using var recorded = JsonDocument.Parse(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            foreach (var (name, payload) in recorded.RootElement.EnumerateObject().Where(each => each.Value.ValueKind == JsonValueKind.Object).Select(each => (each.Name, each.Value)))
            {
                var (body, type, kind) = AsPosted(payload);
                using var answer = await door.PostAsync(body, type);
                var where = $"{Path.GetFileName(file)} {name}";
                if (kind is null)
                {
                    // what a bot kept for itself beside them
                    Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, where);
                    continue;
                }

                Assert.True(answer.StatusCode == HttpStatusCode.OK, where);
                var taken = door.Taken[sent++];
                Assert.Equal(kind, taken.Kind);
                AssertSame(payload, taken, where);
            }
        }

        Assert.Equal(sent, door.Taken.Count);
        Assert.True(sent >= 12, $"{sent} payloads");
        Assert.Equal(3, door.Taken.Select(taken => taken.Kind).Distinct().Count());
    }

    /// <summary>As Slack puts it on the wire; the kind is null for what it never sends.</summary>
    private static (string Body, string Type, SlackRequestKind? Kind) AsPosted(JsonElement payload)
    {
        if (payload.TryGetProperty("command", out _))
        {
            return (string.Join('&', payload.EnumerateObject().Select(field => $"{field.Name}={WebUtility.UrlEncode(field.Value.GetString())}")), OpenDoor.Form, SlackRequestKind.Command);
        }

        var json = payload.GetRawText();
        return !payload.TryGetProperty("type", out var type) ? (json, OpenDoor.Json, null)
            : type.GetString() == "event_callback" ? (json, OpenDoor.Json, SlackRequestKind.Event)
            : ($"payload={WebUtility.UrlEncode(json)}", OpenDoor.Form, SlackRequestKind.Interaction);
    }

    private static void AssertSame(JsonElement payload, SlackRequest taken, string where)
    {
        using var arrived = JsonDocument.Parse(taken.Json);
        Assert.True(JsonElement.DeepEquals(payload, arrived.RootElement), $"{where}: {Encoding.UTF8.GetString(taken.Json.Span)}");
    }
}
