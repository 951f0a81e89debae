using System.Globalization;

namespace DigestBot.Host.Hosting;

/// <summary>A language as readers call it.</summary>
internal static class LanguageName
{
    /// <summary>"English" for <c>en</c>; null when undetermined; the code itself when nobody knows it.</summary>
    public static string? Of(string code)
    {
        if (code == "und")
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(code).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
