using System.Buffers;
using System.Text.Json;

namespace DigestBot.Host.Analyzing;

/// <summary>The answer to a line that cannot be answered: <c>{line, error}</c>.</summary>
internal static class LineError
{
    public static string TooLong { get; } = $"the line is longer than {LineReader.MaxLineBytes / 1048576} MB.";

    public static void Write(IBufferWriter<byte> answer, int number, string error)
    {
        using var writer = new Utf8JsonWriter(answer, AnalysisJson.OnOneLine);
        writer.WriteStartObject();
        writer.WriteNumber("line", number);
        writer.WriteString("error", error);
        writer.WriteEndObject();
    }

    /// <summary>What is wrong with a line that is no object of the form asked for.</summary>
    public static string Of(JsonException exception)
    {
        var place = exception.Path is { Length: > 2 } path ? $"field {path[2..]}, " : "";
        return $"the line cannot be read as a JSON object: {place}byte {exception.BytePositionInLine ?? 0}.";
    }
}
