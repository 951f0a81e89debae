using System.Buffers;
using System.Text;
using System.Text.Json;
using DigestBot.Text;

namespace DigestBot.Host.Analyzing;

/// <summary>Answers a stream of request lines, one line each, in order, flushed as they are made.</summary>
internal sealed partial class AnalyzeRun(AnalysisJson json, GistLength gist, ILogger<AnalyzeRun> log)
{
    private readonly ArrayBufferWriter<byte> answer = new(64 * 1024);
    private readonly HashSet<string> usedIds = new(StringComparer.Ordinal);

    /// <param name="input">The requests, UTF-8, one a line.</param>
    /// <param name="output">The answers.</param>
    /// <param name="progress">Told the bytes read after each line.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    /// <returns>Lines answered with an analysis and lines answered with an error.</returns>
    public async Task<(int Analysed, int Refused)> RunAsync(Stream input, Stream output, Action<long> progress, CancellationToken cancellation)
    {
        var lines = new LineReader(input);
        var (number, refused, read) = (0, 0, 0L);
        while (await lines.NextAsync(cancellation) is { } line)
        {
            number++;
            answer.ResetWrittenCount();
            if (Refusal(line, number) is { } error)
            {
                refused++;
                WriteError(number, error);
            }

            answer.Write("\n"u8);
            await output.WriteAsync(answer.WrittenMemory, cancellation);
            await output.FlushAsync(cancellation);
            read += line.Bytes.Length + 1;
            progress(read);
        }

        return (number - refused, refused);
    }

    /// <summary>Answers the line with its analysis, or gives the reason why not.</summary>
    private string? Refusal(LineReader.Line line, int number)
    {
        if (line.IsTooLong)
        {
            return $"the line is longer than {LineReader.MaxLineBytes / 1048576} MB.";
        }

        var bytes = line.Bytes.Span;
        switch (AnalyzeRequest.Parse(number == 1 && bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes))
        {
            case AnalyzeRequest.Unreadable unreadable:
                return unreadable.Error;
            case AnalyzeRequest.Readable request when !usedIds.Add(Key(request.Id)):
                return $"id {request.Id.GetRawText()} was used before.";
            case AnalyzeRequest.Readable request:
                return Analyse(request, number);
            default:
                throw new InvalidOperationException("A request is readable or not.");
        }
    }

    private string? Analyse(AnalyzeRequest.Readable request, int number)
    {
        try
        {
            var articles = TextAnalyzer.Analyze(request.Input);
            using var writer = new Utf8JsonWriter(answer, AnalysisJson.OnOneLine);
            json.Write(writer, request.Id, articles, gist);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // a bug in the analyzer must not cost the caller the rest of the file
            LogAnalysisFailed(number, exception);
            answer.ResetWrittenCount();
            return $"the analysis failed: {exception.Message}";
        }
    }

    private void WriteError(int number, string error)
    {
        using var writer = new Utf8JsonWriter(answer, AnalysisJson.OnOneLine);
        writer.WriteStartObject();
        writer.WriteNumber("line", number);
        writer.WriteString("error", error);
        writer.WriteEndObject();
    }

    private static string Key(JsonElement id) => id.ValueKind == JsonValueKind.String ? "\"" + id.GetString() : id.GetRawText();

    [LoggerMessage(LogLevel.Error, "Line {Number}: the analysis failed")]
    private partial void LogAnalysisFailed(int number, Exception exception);
}
