namespace DigestBot.Pacing;

/// <summary>Randomness for waits, for many at a time.</summary>
public sealed class Jitter(Random random)
{
    private readonly Lock gate = new();

    /// <summary>From 0 up to 1.</summary>
    public double Next()
    {
        lock (gate)
        {
            return random.NextDouble();
        }
    }

    public TimeSpan Between(TimeSpan least, TimeSpan most) => least + (most - least) * Next();
}
