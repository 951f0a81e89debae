using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DigestBot.Commands.Rendering;
using DigestBot.Digests;

namespace DigestBot.Commands;

/// <summary>Any reply as JSON: an object with one field that names what it is (<c>digest</c>, <c>quotes</c>, <c>dates</c>, <c>why</c>,
/// <c>topics</c>, <c>topic</c>, <c>search</c>, <c>sources</c>, <c>subscriptions</c>, <c>changes</c>, <c>commands</c>, <c>done</c>, <c>problem</c>).</summary>
public static class JsonReplyRenderer
{
    // readable beyond ASCII; served as application/json and never written into a page
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Render(CommandReply reply)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            Write(json, reply);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, CommandReply reply)
    {
        switch (reply)
        {
            case CommandReply.Briefing briefing:
                json.WritePropertyName("digest");
                JsonSerializer.Serialize(json, briefing.Digest, JsonDigestRenderer.TypeInfo);
                break;
            case CommandReply.Quotes quotes:
                json.WritePropertyName("quotes");
                JsonSerializer.Serialize(json, quotes.List, JsonDigestRenderer.QuotesTypeInfo);
                break;
            case CommandReply.Dates dates:
                json.WritePropertyName("dates");
                JsonSerializer.Serialize(json, dates.List, JsonDigestRenderer.DatesTypeInfo);
                break;
            case CommandReply.Why why:
                json.WritePropertyName("why");
                JsonSerializer.Serialize(json, why.Reason, JsonDigestRenderer.ReasonTypeInfo);
                break;
            case CommandReply.Topics topics:
                json.WriteStartArray("topics");
                foreach (var topic in topics.All)
                {
                    json.WriteStartObject();
                    json.WriteString("name", topic.Name);
                    json.WriteString("title", topic.Title);
                    WriteList(json, "aliases", topic.Aliases);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case CommandReply.TopicPage page:
                JsonSearchRenderer.Write(json, page.Report);
                break;
            case CommandReply.Found found:
                JsonSearchRenderer.Write(json, found.Report);
                break;
            case CommandReply.Help help:
                json.WriteStartArray("commands");
                foreach (var command in help.Commands)
                {
                    Write(json, command);
                }

                json.WriteEndArray();
                break;
            case CommandReply.Sources sources:
                JsonSources.Write(json, sources.List);
                break;
            case CommandReply.Subscriptions subscriptions:
                JsonSubscriptions.Write(json, subscriptions.List);
                break;
            case CommandReply.Changes changes:
                JsonChanges.Write(json, changes.List);
                break;
            case CommandReply.Done done:
                json.WriteString("done", done.Message);
                WriteList(json, "next", done.Next);
                break;
            case CommandReply.Problem problem:
                json.WriteString("problem", problem.Message);
                if (problem.Excerpt is { } excerpt)
                {
                    json.WriteString("excerpt", excerpt);
                }

                WriteList(json, "suggestions", problem.Suggestions);
                break;
            default:
                throw new InvalidOperationException($"No JSON for {reply.GetType().Name}");
        }
    }

    private static void Write(Utf8JsonWriter json, CommandDescription command)
    {
        json.WriteStartObject();
        json.WriteString("name", command.Name);
        json.WriteString("summary", command.Summary);
        json.WriteStartArray("options");
        foreach (var option in command.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("summary", option.Summary);
            json.WriteBoolean("required", option.IsRequired);
            WriteList(json, "choices", option.Choices);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
