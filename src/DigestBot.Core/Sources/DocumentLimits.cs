using System.Globalization;
using DigestBot.Text;

namespace DigestBot.Sources;

/// <summary>What is refused before anything is parsed.</summary>
public static class DocumentLimits
{
    /// <summary>Largest document that is read, in bytes: the analyzer refuses a larger one as well, but by then it would be in memory.</summary>
    public const int MaxBytes = AnalysisInput.MaxBytes;

    private const int BytesPerMegabyte = 1024 * 1024;

    /// <summary>Why a document of that size is not read, or null when it may be.</summary>
    /// <param name="name">What the message calls it.</param>
    /// <param name="bytes">Its size, known before it is read.</param>
    public static string? Refusal(string name, long bytes)
    {
        if (bytes <= MaxBytes)
        {
            return null;
        }

        // rounded up, so that a document just over the limit does not claim to have exactly the limit
        var tenths = Math.Ceiling(bytes * 10m / BytesPerMegabyte) / 10m;
        return string.Create(CultureInfo.InvariantCulture, $"{name} has {tenths:0.0} MB; at most {MaxBytes / BytesPerMegabyte} MB are read");
    }
}
