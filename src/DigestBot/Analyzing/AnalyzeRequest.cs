using System.Globalization;
using System.Text;
using System.Text.Json;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Host.Analyzing;

/// <summary>What one line asks for, or why it cannot be read.</summary>
internal abstract record AnalyzeRequest
{
    private AnalyzeRequest()
    {
    }

    public sealed record Readable(JsonElement Id, AnalysisInput Input) : AnalyzeRequest;

    /// <param name="Error">One sentence for a person.</param>
    public sealed record Unreadable(string Error) : AnalyzeRequest;

    public static AnalyzeRequest Parse(ReadOnlySpan<byte> line)
    {
        if (line.TrimEnd("\r \t"u8).IsEmpty)
        {
            return new Unreadable("the line is empty.");
        }

        try
        {
            return JsonSerializer.Deserialize(line, AnalyzeLineContext.Default.AnalyzeLine) is { } read ? Of(read) : new Unreadable("not a JSON object.");
        }
        catch (JsonException exception)
        {
            var place = exception.Path is { Length: > 2 } path ? $"field {path[2..]}, " : "";
            return new Unreadable($"the line cannot be read as a JSON object: {place}byte {exception.BytePositionInLine ?? 0}.");
        }
    }

    private static AnalyzeRequest Of(AnalyzeLine line)
    {
        var isDated = CalendarMoment.TryParse(line.Published, out var published);
        return Problem(line) is { } problem ? new Unreadable(problem)
            : !isDated && line.Published is { Length: > 0 } ? new Unreadable($"published is \"{line.Published}\": YYYY-MM-DD or an ISO date-time.")
            : new Readable(line.Id!.Value, new AnalysisInput
            {
                Kind = KindOf(line.Kind)!.Value,
                Bytes = BytesOf(line),
                Text = TextOf(line) ?? "",
                Url = Uri.TryCreate(line.Url, UriKind.Absolute, out var url) ? url : null,
                Published = isDated ? published : null,
                Title = line.Title,
                Language = line.Language is { Length: > 0 } language ? language : null,
            });
    }

    private static string? Problem(AnalyzeLine line) => line switch
    {
        { Id: not { ValueKind: JsonValueKind.String or JsonValueKind.Number } } => "id is missing.",
        { Kind: null } => "kind is missing: html, dump or plain.",
        _ when KindOf(line.Kind) is null => $"kind is \"{line.Kind}\": html, dump or plain.",
        { Kind: "html", Html: null, HtmlBase64: null } => "html or htmlBase64 is missing.",
        { Kind: not "html", Text: null } => "text is missing.",
        _ when SizeOf(line) > DocumentLimits.MaxBytes =>
            string.Create(CultureInfo.InvariantCulture, $"the document is {SizeOf(line) / 1048576.0:0.0} MB: at most 5 MB."),
        _ => null,
    };

    private static AnalysisKind? KindOf(string? kind) => kind switch
    {
        "html" => AnalysisKind.Html,
        "dump" => AnalysisKind.Dump,
        "plain" => AnalysisKind.Plain,
        _ => null,
    };

    // a conditional expression would make no bytes into empty bytes
    private static ReadOnlyMemory<byte>? BytesOf(AnalyzeLine line)
    {
        if (line is { Kind: "html", HtmlBase64: { } bytes })
        {
            return bytes;
        }

        return null;
    }

    private static string? TextOf(AnalyzeLine line) => line.Kind == "html" ? line.Html : line.Text;

    private static int SizeOf(AnalyzeLine line) => BytesOf(line)?.Length ?? Encoding.UTF8.GetByteCount(TextOf(line) ?? "");
}
