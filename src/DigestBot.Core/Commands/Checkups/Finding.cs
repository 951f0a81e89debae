namespace DigestBot.Commands.Checkups;

/// <summary>One thing that was looked at.</summary>
/// <param name="IsFine">Whether nothing need be done.</param>
/// <param name="What">What is so, in one sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence or two; null when it is fine.</param>
public sealed record Finding(bool IsFine, string What, string? Remedy)
{
    public static Finding Fine(string what) => new(true, what, null);

    public static Finding Broken(string what, string remedy) => new(false, what, remedy);
}
