namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>A call as it arrived.</summary>
internal sealed record SimulatedCall(int Number, TimeSpan At, HttpMethod Method, string Path, string? Authorization)
{
    public bool IsInteraction => Path.StartsWith("interactions/", StringComparison.Ordinal) || Path.StartsWith("webhooks/", StringComparison.Ordinal);

    /// <summary>The path up to its first id.</summary>
    public string Bucket => string.Join('/', Path.Split('/', '?').Take(2));
}
