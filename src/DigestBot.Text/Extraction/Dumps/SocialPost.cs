namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Posts of social networks that stand in an article.</summary>
internal static class SocialPost
{
    private const int LongestSignature = 120;

    /// <summary>Whether a line says whose post the lines above it are: "— Name (@name) March 4, 2025".</summary>
    public static bool IsSignature(string line) => line.Length <= LongestSignature && line.Contains("(@", StringComparison.Ordinal);
}
