using System.Text.Json;
using NodaTime.Text;

namespace DigestBot.Commands.Rendering;

/// <summary>Who changed what as JSON: <c>changes</c>, newest first.</summary>
internal static class JsonChanges
{
    public static void Write(Utf8JsonWriter json, ChangeList list)
    {
        json.WriteStartArray("changes");
        foreach (var change in list.Latest)
        {
            json.WriteStartObject();
            json.WriteString("at", InstantPattern.General.Format(change.At));
            json.WriteString("by", change.By);
            json.WriteString("channel", change.Channel);
            json.WriteString("line", change.Line);
            json.WriteString("outcome", change.Outcome);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
