using System.Text.Json;
using DigestBot.Host.Analyzing;
using DigestBot.Text;

namespace DigestBot.Host.Grouping;

/// <summary>An article to group, or why its line cannot be read.</summary>
internal abstract record GroupRequest
{
    private GroupRequest()
    {
    }

    /// <param name="Id">The id as it was written.</param>
    /// <param name="Item">The article.</param>
    public sealed record Readable(JsonElement Id, GroupingItem Item) : GroupRequest;

    /// <param name="Error">One sentence for a person.</param>
    public sealed record Unreadable(string Error) : GroupRequest;

    public static GroupRequest Parse(ReadOnlySpan<byte> line)
    {
        if (line.TrimEnd("\r \t"u8).IsEmpty)
        {
            return new Unreadable("the line is empty.");
        }

        try
        {
            return JsonSerializer.Deserialize(line, GroupLineContext.Default.GroupLine) is { } read ? Of(read) : new Unreadable("not a JSON object.");
        }
        catch (JsonException exception)
        {
            return new Unreadable(LineError.Of(exception));
        }
    }

    private static GroupRequest Of(GroupLine line)
    {
        if (line.Id is not { ValueKind: JsonValueKind.String or JsonValueKind.Number } id)
        {
            return new Unreadable("id is missing.");
        }

        var isDated = CalendarMoment.TryParse(line.Date, out var date);
        return !isDated && line.Date is { Length: > 0 }
            ? new Unreadable($"date is \"{line.Date}\": YYYY-MM-DD or an ISO date-time.")
            : new Readable(id, new GroupingItem(id.ToString(), line.Title, line.Text ?? "")
            {
                Date = isDated ? date.Date : null,
                Language = line.Language is { Length: > 0 } language ? language : null,
            });
    }
}
