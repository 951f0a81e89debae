using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.OAuth;

/// <summary>Who meets the authorize page, and what they decide: by default mira of the first workspace, who allows it.</summary>
public sealed class SlackOAuth
{
    private readonly Lock gate = new();
    private readonly List<Consent> consents = [];
    private readonly SlackWorld world;

    internal SlackOAuth(SlackWorld world) => (this.world, Workspace) = (world, world.Workspace);

    /// <summary>The workspace that whoever opens the authorize page is signed in to.</summary>
    public Workspace Workspace { get; set; }

    /// <summary>Whether they press Cancel.</summary>
    public bool Denies { get; set; }

    /// <summary>Whether they install it for their whole organisation.</summary>
    public bool ForWholeOrganisation { get; set; }

    internal Consent Allow(IReadOnlyList<string> scopes, string? redirectUri, DateTimeOffset now)
    {
        var consent = new Consent(
            $"{world.Ids.Digits(12)}.{world.Ids.Digits(13)}.{world.Ids.Hex(40)}", ForWholeOrganisation ? null : Workspace, Workspace.Enterprise, Workspace.Users[0], scopes, redirectUri, now);
        lock (gate)
        {
            consents.Add(consent);
        }

        return consent;
    }

    internal Consent? Find(string? code)
    {
        lock (gate)
        {
            return consents.Find(consent => consent.Code == code);
        }
    }
}
