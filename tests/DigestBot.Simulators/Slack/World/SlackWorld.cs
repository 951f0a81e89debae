namespace DigestBot.Simulators.Slack.World;

/// <summary>Workspaces, organisations and the app's installations in them. It begins with one workspace that has the app.</summary>
public sealed class SlackWorld
{
    private readonly List<Workspace> workspaces = [];
    private readonly List<Installation> installations = [];
    private readonly TimeProvider time;
    private readonly bool rotates;
    private long lastMicrosecond;

    internal SlackWorld(SlackSimulatorOptions options, SlackIds ids)
    {
        (time, rotates, Ids) = (options.Time, options.RotatesTokens, ids);
        Application = new SlackApplication(ids);
        Workspace = AddWorkspace("Harbour");
        Person = Workspace.Users[0];
        Channel = Workspace.AddChannel("news");
        Installation = Install(Workspace);
    }

    public SlackApplication Application { get; }

    public Workspace Workspace { get; }

    /// <summary>Who acts where a test names nobody.</summary>
    public SimulatedUser Person { get; }

    public SimulatedChannel Channel { get; }

    /// <summary>The app in the first workspace; its token is Slack:BotToken.</summary>
    public Installation Installation { get; }

    public IReadOnlyList<Workspace> Workspaces
    {
        get
        {
            lock (Gate)
            {
                return [.. workspaces];
            }
        }
    }

    public IReadOnlyList<Installation> Installations
    {
        get
        {
            lock (Gate)
            {
                return [.. installations];
            }
        }
    }

    internal Lock Gate { get; } = new();

    internal SlackIds Ids { get; }

    /// <summary>With one person, mira, and no installation of the app yet.</summary>
    public Workspace AddWorkspace(string name, Enterprise? enterprise = null)
    {
        var workspace = new Workspace(Ids, name, enterprise);
        workspace.AddUser("mira");
        lock (Gate)
        {
            workspaces.Add(workspace);
        }

        return workspace;
    }

    public Enterprise AddEnterprise(string name) => new(Ids.New("E"), name);

    /// <summary>Puts the app into a workspace without the OAuth way.</summary>
    public Installation Install(Workspace workspace, IReadOnlyList<string>? scopes = null, bool? rotating = null) =>
        Keep(workspace, workspace.Enterprise, workspace.AddUser("digestbot", isBot: true), scopes, rotating);

    /// <summary>Puts the app into a whole organisation; its token speaks for every workspace there.</summary>
    public Installation InstallOrgWide(Enterprise enterprise, IReadOnlyList<string>? scopes = null, bool? rotating = null)
    {
        var members = Workspaces.Where(workspace => workspace.Enterprise == enterprise).ToList();
        var bot = members[0].AddUser("digestbot", isBot: true);
        members.Skip(1).ToList().ForEach(member => member.Adopt(bot));
        return Keep(null, enterprise, bot, scopes, rotating);
    }

    /// <summary>Somebody writes a message.</summary>
    public SimulatedMessage Write(SimulatedChannel channel, string text, SimulatedUser? author = null, string? threadTs = null)
    {
        var message = NewMessage(channel, author ?? (channel.Workspace == Workspace ? Person : channel.Workspace.Users[0]));
        (message.Text, message.ThreadTs) = (text, threadTs);
        return message;
    }

    /// <summary>A message is deleted by somebody who may.</summary>
    public void Delete(SimulatedMessage message)
    {
        lock (Gate)
        {
            message.IsDeleted = true;
        }
    }

    /// <summary>The access tokens end, whatever the clock says: token_expired.</summary>
    public void Expire(Installation installation)
    {
        lock (Gate)
        {
            installation.Find(installation.Token)!.IsExpired = true;
        }
    }

    /// <summary>Somebody installs the app through the OAuth page: anew, or once more with the scopes of both times.</summary>
    internal Installation Grant(Workspace? workspace, Enterprise? enterprise, IReadOnlyList<string> scopes)
    {
        var known = Installations.LastOrDefault(installation => installation.State is InstallationState.Active && installation.Workspace == workspace && installation.Enterprise == enterprise);
        if (known is null)
        {
            return workspace is null ? InstallOrgWide(enterprise!, scopes) : Install(workspace, scopes);
        }

        known.Scopes = [.. known.Scopes.Union(scopes)];
        if (known.Rotates)
        {
            known.Issue(time.GetUtcNow());
        }

        return known;
    }

    /// <summary>The installation that speaks for a workspace.</summary>
    internal Installation? InstallationOf(Workspace workspace) => Installations.LastOrDefault(installation =>
        installation.Workspace == workspace || (installation.IsOrgWide && installation.Enterprise == workspace.Enterprise));

    internal SimulatedChannel? FindChannel(string? id) => Workspaces.Select(workspace => workspace.FindChannel(id)).FirstOrDefault(found => found is not null);

    internal SimulatedMessage NewMessage(SimulatedChannel channel, SimulatedUser author, SimulatedUser? onlyFor = null)
    {
        lock (Gate)
        {
            var message = new SimulatedMessage(NewTs(), channel, author) { OnlyFor = onlyFor };
            channel.Add(message);
            return message;
        }
    }

    /// <summary>Later than every one before, which also makes it unique.</summary>
    internal string NewTs()
    {
        lock (Gate)
        {
            lastMicrosecond = Math.Max(lastMicrosecond + 1, (time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / 10);
            return SlackIds.Ts(lastMicrosecond);
        }
    }

    private Installation Keep(Workspace? workspace, Enterprise? enterprise, SimulatedUser bot, IReadOnlyList<string>? scopes, bool? rotating)
    {
        var installation = new Installation(Ids, Application.Id, workspace, enterprise, bot, scopes ?? BotScopes.Usual, rotating ?? rotates);
        installation.Issue(time.GetUtcNow());
        lock (Gate)
        {
            installations.Add(installation);
        }

        return installation;
    }
}
