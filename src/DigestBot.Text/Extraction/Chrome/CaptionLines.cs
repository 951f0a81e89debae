using System.Buffers;

namespace DigestBot.Text.Extraction.Chrome;

/// <summary>Captions and credits of pictures.</summary>
internal static class CaptionLines
{
    private const int Longest = 400;

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        ["photograph:", "photo:", "photo by", "photo credit", "(photo", "(foto", "foto:", "foto ©", "(ap photo", "ap photo/", "getty images", "/getty", "/reuters", "/afp", "(afp", "/ap)", "bild:", "photo courtesy", "courtesy of", "image:", "image credit", "picture:", "写真・図版", "撮影)", "撮影）", "本社撮影", "(사진", "사진=", "사진 =", "사진제공", "자료사진", "[사진", "crédit photo", "shutterstock", "istock", "/imago", "picture alliance", "via ap", "via getty", "/handout", "(handout", "handout/", "handout photo", "handout image", "handout via", "via handout"],
        StringComparison.OrdinalIgnoreCase);

    public static bool Is(string line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        if (line[0] is '▲' or '△' or '▼' || line.AsSpan().ContainsAny(Credits))
        {
            // a sentence of the body may speak of a picture; a credit stands at an end
            return line.Length < 200 || CreditAtEnd(line) || line[0] is '▲' or '△';
        }

        return CreditAtEnd(line) || IsCredit(line);
    }

    /// <summary>"A. Name/The Courier" and nothing else.</summary>
    private static bool IsCredit(string line)
    {
        var slash = line.IndexOf('/');
        return slash > 2 && line.Length < 50 && !line.EndsWith('.') && !line.Any(char.IsDigit)
            && line.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 6 } words && words.All(word => char.IsUpper(word[0]));
    }

    /// <summary>"… (The Courier/A. Name)", "… © Agency/Archive".</summary>
    private static bool CreditAtEnd(string line)
    {
        var tail = line.AsSpan(Math.Max(0, line.Length - 60));
        if (tail.Contains('©'))
        {
            return true;
        }

        var open = tail.LastIndexOf('(');
        return open >= 0 && tail[^1] == ')' && tail[open..].Contains('/') && !tail[open..].ContainsAnyInRange('0', '9');
    }
}
