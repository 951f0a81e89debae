using System.Globalization;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Escapes in JSON that stand for half a surrogate pair: the parser lets them pass and throws when the string is read.</summary>
internal static class JsonEscapes
{
    private const int Length = 6;
    private const string Replacement = "\\uFFFD";

    /// <summary>The same JSON with the replacement character for every half without its other half.</summary>
    public static string MendSurrogates(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            return json;
        }

        var mended = json.ToCharArray();
        for (var i = 0; i < mended.Length; i++)
        {
            if (mended[i] != '\\')
            {
                continue;
            }

            var unit = Unit(json, i);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(json, i + Length)))
            {
                i += (2 * Length) - 1;
            }
            else if (char.IsSurrogate(unit))
            {
                Replacement.CopyTo(mended.AsSpan(i));
                i += Length - 1;
            }
            else
            {
                i++;
            }
        }

        return new string(mended);
    }

    /// <summary>The UTF-16 unit escaped at a place, or a null character where none is.</summary>
    private static char Unit(string json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
