using System.Text.Json;
using DigestBot.Slack.Commands;

namespace DigestBot.Slack.Doors;

/// <summary>Reads what Slack posts: commands and interactions are forms, events are JSON.</summary>
internal static class PostedBodies
{
    public static PostedBody ReadJson(ReadOnlyMemory<byte> body)
    {
        if (TryParse(body) is not { } document)
        {
            return new PostedBody.Refused("The body is not a JSON object.");
        }

        using (document)
        {
            return Text(document.RootElement, "type") switch
            {
                "event_callback" => new PostedBody.Request(new SlackRequest(SlackRequestKind.Event, body)),
                "url_verification" => Text(document.RootElement, "challenge") is { } word
                    ? new PostedBody.Challenge(word)
                    : new PostedBody.Refused("The challenge is missing."),
                "app_rate_limited" => new PostedBody.RateLimited(Text(document.RootElement, "team_id")),
                _ => new PostedBody.Refused("The JSON is neither an event nor a challenge."),
            };
        }
    }

    public static PostedBody ReadForm(ReadOnlySpan<byte> body)
    {
        if (FormBody.TryRead(body) is not { } fields)
        {
            return new PostedBody.Refused("The body is not a form in UTF-8.");
        }

        if (fields.GetValueOrDefault("payload") is { } payload)
        {
            var json = System.Text.Encoding.UTF8.GetBytes(payload);
            using var document = TryParse(json);
            return document is null || Text(document.RootElement, "type") is null
                ? new PostedBody.Refused("The payload is not a JSON object with a type.")
                : new PostedBody.Request(new SlackRequest(SlackRequestKind.Interaction, json));
        }

        return fields.ContainsKey("command")
            ? new PostedBody.Request(new SlackRequest(SlackRequestKind.Command, FormBody.ToJson(fields)))
            : new PostedBody.Refused("The form is neither a command nor an interaction.");
    }

    /// <summary>Slack tries the certificate with a form that says so; nothing follows from it
    /// (https://docs.slack.dev/interactivity/implementing-slash-commands#validating-the-command).</summary>
    public static bool IsCertificateCheck(ReadOnlySpan<byte> body) =>
        body.IndexOf("ssl_check"u8) >= 0
        && FormBody.TryRead(body) is { } fields
        && fields.GetValueOrDefault("ssl_check") == "1" && !fields.ContainsKey("command") && !fields.ContainsKey("payload");

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> json)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
        }
        catch (JsonException)
        {
            // said by the answer
        }

        return null;
    }

    /// <summary>A text, or null; half a surrogate pair is none.</summary>
    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
