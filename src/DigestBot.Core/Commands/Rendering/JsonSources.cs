using System.Text.Json;
using DigestBot.Feeds;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Commands.Rendering;

/// <summary>The list of sources as JSON: <c>sources</c>, all of them, and <c>polling</c>.</summary>
internal static class JsonSources
{
    public static void Write(Utf8JsonWriter json, SourceList list)
    {
        json.WriteBoolean("polling", list.IsPolling);
        json.WriteStartArray("sources");
        foreach (var feed in list.All)
        {
            Write(json, feed);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FeedStatus feed)
    {
        json.WriteStartObject();
        json.WriteString("title", feed.Title);
        json.WriteString("url", feed.Url.AbsoluteUri);
        json.WriteBoolean("forEverybody", feed.IsGiven);
        json.WriteString("state", feed.State.ToString().ToLowerInvariant());
        json.WriteString("lastSuccess", Written(feed.LastSuccess));
        json.WriteString("lastNews", Written(feed.LastNews));
        json.WriteString("nextCheck", Written(feed.NextCheck));
        json.WriteString("problem", feed.Problem);
        json.WriteEndObject();
    }

    private static string? Written(Instant? moment) => moment is { } instant ? InstantPattern.General.Format(instant) : null;
}
