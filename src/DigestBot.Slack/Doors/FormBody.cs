using System.Text;
using System.Text.Json;

namespace DigestBot.Slack.Doors;

/// <summary>A form (<c>application/x-www-form-urlencoded</c>) whose every name and value is UTF-8.</summary>
internal static class FormBody
{
    /// <summary>A slash command has about twenty fields.</summary>
    private const int MostFields = 200;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The fields, of twins the first; null when it is no such form.</summary>
    public static IReadOnlyDictionary<string, string>? TryRead(ReadOnlySpan<byte> body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var decoded = new byte[body.Length];
        var count = 0;
        foreach (var range in body.Split((byte)'&'))
        {
            var pair = body[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf((byte)'=');
            var name = equals < 0 ? pair : pair[..equals];
            var value = equals < 0 ? default : pair[(equals + 1)..];
            if (++count > MostFields || Decode(name, decoded) is not { } key || Decode(value, decoded) is not { } text)
            {
                return null;
            }

            fields.TryAdd(key, text);
        }

        return fields;
    }

    /// <summary>The object that Socket Mode sends for the same.</summary>
    public static byte[] ToJson(IReadOnlyDictionary<string, string> fields)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in fields)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static string? Decode(ReadOnlySpan<byte> escaped, Span<byte> buffer)
    {
        var length = 0;
        for (var index = 0; index < escaped.Length; index++)
        {
            var letter = escaped[index];
            if (letter == (byte)'%')
            {
                if (index + 2 >= escaped.Length || !Hex(escaped[index + 1], out var high) || !Hex(escaped[index + 2], out var low))
                {
                    return null;
                }

                letter = (byte)(high << 4 | low);
                index += 2;
            }
            else if (letter == (byte)'+')
            {
                letter = (byte)' ';
            }

            buffer[length++] = letter;
        }

        try
        {
            return Strict.GetString(buffer[..length]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool Hex(byte letter, out int value)
    {
        value = Uri.IsHexDigit((char)letter) ? Uri.FromHex((char)letter) : -1;
        return value >= 0;
    }
}
