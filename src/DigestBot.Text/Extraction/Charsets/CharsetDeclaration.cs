using System.Buffers;
using System.Text;

namespace DigestBot.Text.Extraction.Charsets;

/// <summary>The charset a document declares about itself: <c>&lt;meta charset&gt;</c>, <c>http-equiv</c> or an XML declaration.</summary>
internal static class CharsetDeclaration
{
    // the standard asks for 1,024; real heads put scripts first
    private const int Window = 8192;

    private static readonly SearchValues<char> AfterValue = SearchValues.Create(" \"';/>");

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        if (head.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf("?>", StringComparison.Ordinal);
            if (end > 0 && Value(head.AsSpan(0, end), "encoding") is { } declared)
            {
                return declared;
            }
        }

        for (var tag = Next(head, 0); tag >= 0; tag = Next(head, tag + 5))
        {
            var end = head.IndexOf('>', tag);
            if (end < 0)
            {
                break;
            }

            if (Value(head.AsSpan(tag, end - tag), "charset") is { } charset)
            {
                return charset;
            }
        }

        return null;
    }

    private static int Next(string head, int from) => head.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);

    private static string? Value(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = tag[(at + name.Length)..].TrimStart();
        if (rest is not ['=', ..])
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \"'");
        var end = rest.IndexOfAny(AfterValue);
        var value = (end < 0 ? rest : rest[..end]).Trim();
        return value.IsEmpty ? null : value.ToString();
    }
}
