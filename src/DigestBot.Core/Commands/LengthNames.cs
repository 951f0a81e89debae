using DigestBot.Digests;

namespace DigestBot.Commands;

/// <summary>What people type for each length.</summary>
internal static class LengthNames
{
    public static IReadOnlyList<string> All { get; } = ["brief", "standard", "full"];

    public static bool IsOne(string name) => All.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static string Of(DigestLength length) => All[(int)length];

    public static DigestLength? Find(string name) => name.ToUpperInvariant() switch
    {
        "BRIEF" => DigestLength.Brief,
        "STANDARD" => DigestLength.Standard,
        "FULL" => DigestLength.Full,
        _ => null,
    };
}
