namespace DigestBot.Simulators.Slack.World;

/// <summary>Somebody in a workspace. The team may be another one: a guest from a connected organisation.</summary>
public sealed class SimulatedUser
{
    internal SimulatedUser(string id, string name, Workspace workspace) => (Id, Name, Workspace) = (id, name, workspace);

    public string Id { get; }

    public string Name { get; }

    public Workspace Workspace { get; }

    public string? TimeZone { get; set; } = "Europe/Berlin";

    public string Locale { get; set; } = "en-US";

    public bool IsAdmin { get; set; }

    public bool IsOwner { get; set; }

    /// <summary>A guest of several channels.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>A guest of one channel.</summary>
    public bool IsUltraRestricted { get; set; }

    /// <summary>Belongs to another organisation and is here through a shared channel.</summary>
    public bool IsStranger { get; set; }

    /// <summary>The workspace the person belongs to, where it is another one.</summary>
    public string? HomeTeam { get; set; }

    public bool IsBot { get; init; }

    public bool IsDeleted { get; set; }
}
