namespace DigestBot.Slack.Tests.Wire.Sockets;

/// <summary>Something that somebody did, on its way to the bot.</summary>
internal sealed class SimulatedEnvelope(int number)
{
    public int Number => number;

    public SimulatedSocket? Socket { get; set; }

    public TimeSpan SentAt { get; set; }

    public int Attempts { get; set; }

    public int Acknowledgements { get; set; }
}
