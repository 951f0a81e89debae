namespace DigestBot.Discord.Commands;

/// <summary>How the gateway is, as its own door tells.</summary>
internal sealed class GatewayWatch
{
    private volatile Finding state = Finding.Broken("The gateway is not connected yet.", "Wait a minute; if it stays so, the log says why.");

    public Finding Look() => state;

    public void Tell(Finding finding) => state = finding;
}
