using System.Text.RegularExpressions;
using DigestBot.Text.Extraction.Chrome;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Tells what one line of a dump is, by its words and its shape.</summary>
internal static partial class LineClassifier
{
    private const int LongestCredit = 120;

    // set on bench extract/dumps
    private const int ShortestUnfinished = 180;
    private const int ShortestIntroduction = 40;

    public static LineKind Classify(string line)
    {
        if (IsPageMark(line))
        {
            return LineKind.PageMark;
        }

        if (!line.Any(char.IsLetter) || CounterLines.Is(line))
        {
            return LineKind.Counter;
        }

        if (ChromeLines.IsEnding(line) || IsCopyright(line))
        {
            return LineKind.Ending;
        }

        if (ChromeLines.IsButton(line) || IsMenu(line))
        {
            return LineKind.Navigation;
        }

        if (CaptionLines.Is(line))
        {
            return LineKind.Caption;
        }

        if (ChromeLines.IsNotice(line))
        {
            return LineKind.Notice;
        }

        if (line.Length < 300 && ChromeLines.BeginsAsChrome(line))
        {
            return LineKind.Related;
        }

        if (line.Length <= LongestCredit)
        {
            if (DateLines.Is(line))
            {
                return LineKind.DateLine;
            }

            if (ByLines.Is(line))
            {
                return LineKind.ByLine;
            }
        }

        return IsRunningText(line) ? LineKind.Body : LineKind.Short;
    }

    public static bool IsPageMark(string line) => line.Length < 60 && PageMark().IsMatch(line);

    /// <summary>A finished sentence, or a line too long for a headline.</summary>
    private static bool IsRunningText(string line)
    {
        var length = LineShape.EffectiveLength(line);
        return length >= ShortestUnfinished
            || (LineShape.EndsSentence(line) && (length >= 20 || line.Contains(' ')))
            || (length >= ShortestIntroduction && line.EndsWith(':'));
    }

    private static bool IsCopyright(string line) =>
        line.Length < 250 && Copyright().IsMatch(line);

    /// <summary>A breadcrumb or a row of menu words.</summary>
    private static bool IsMenu(string line)
    {
        if (line.Length > 150 || LineShape.EndsSentence(line))
        {
            return false;
        }

        if (line.AsSpan().ContainsAny(">›»") && line.Split(['>', '›', '»']).All(part => part.Length < 40))
        {
            return true;
        }

        var bars = line.Split(['|', '•', '·', '/']);
        if (bars.Length >= 3 && bars.All(part => part.Trim().Length < 25) && !line.Any(char.IsDigit))
        {
            return true;
        }

        var words = line.Split([' ', '|', '/', '•', '·'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && words.All(word => ChromeLines.IsButton(word) || !word.Any(char.IsLetter));
    }

    [GeneratedRegex(@"^(?:-+ ?)?(?:[A-Z]?\d{1,3} continued (?:on|from) .{1,12}|(?:continued|see .{1,30}|please turn) (?:on|from|to)? ?(?:page )?[A-Z]?\d{1,3}|page [A-Z]?\d{1,3}(?: of \d{1,3})?|\d{1,3} ?/ ?\d{1,3}|seite \d{1,3}|halaman \d{1,3}(?: dari \d{1,3})?)(?: ?-+)?$|^-+ ?\d{1,3} ?-+$|^[-_=*–—]{3,}$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PageMark();

    [GeneratedRegex(@"(?:©|ⓒ|\(c\)|copyright|hak cipta).{0,40}(?:19|20)\d\d|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|hak cipta dilindungi|저작권자|無断転載|^(?:©|ⓒ)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();
}
