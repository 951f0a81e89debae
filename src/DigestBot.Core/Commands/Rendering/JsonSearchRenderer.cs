using System.Text.Json;
using DigestBot.Stories.Queries;
using NodaTime.Text;

namespace DigestBot.Commands;

/// <summary>Searches and topics' own pages as JSON.</summary>
internal static class JsonSearchRenderer
{
    public static void Write(Utf8JsonWriter json, SearchReport report)
    {
        json.WriteStartObject("search");
        json.WriteString("query", report.Query);
        if (report.Window is { } window)
        {
            json.WriteString("since", LocalDatePattern.Iso.Format(window.First));
        }

        WriteHits(json, "articles", report.Hits);
        json.WriteBoolean("more", report.HasMore);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, TopicReport report)
    {
        json.WriteStartObject("topic");
        json.WriteString("name", report.Topic.Name);
        json.WriteString("title", report.Topic.Title);
        json.WriteString("origin", JsonNamingPolicy.CamelCase.ConvertName(report.Topic.Origin.ToString()));
        json.WriteString("change", JsonNamingPolicy.CamelCase.ConvertName(report.Change.ToString()));
        json.WriteString("query", QueryText.Of(report.Topic.Asked));
        if (report.Keeping is { } action)
        {
            json.WriteString("keeping", action);
        }

        if (report.Before is { } before)
        {
            json.WriteString("before", before);
        }

        if (report.BackTest is { } test)
        {
            json.WriteStartObject("backTest");
            json.WriteNumber("days", test.Days);
            json.WriteNumber("matches", test.Matches);
            WriteHits(json, "examples", SearchLabels.Examples(report));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteHits(Utf8JsonWriter json, string name, IReadOnlyList<SearchHit> hits)
    {
        json.WriteStartArray(name);
        foreach (var hit in hits)
        {
            json.WriteStartObject();
            json.WriteNumber("article", hit.Article.Value);
            json.WriteString("headline", hit.Headline);
            json.WriteString("outlet", hit.Outlet);
            json.WriteString("day", LocalDatePattern.Iso.Format(hit.Day));
            json.WriteString("sentence", hit.Sentence);
            json.WriteString("url", hit.Url?.OriginalString);
            json.WriteString("reason", hit.Reason);
            json.WriteString("language", hit.Language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
