using DigestBot.Nodes;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.World;
using DigestBot.Slack;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Benchmarks.Slack;

/// <summary>The bot's wire as the host composes it, pointed at a simulator and installed in some workspaces.</summary>
internal sealed class WiredSlackBot : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public WiredSlackBot(SlackSimulator slack, int workspaces)
    {
        Workspaces = [.. Enumerable.Range(0, workspaces).Select(number => slack.World.AddWorkspace($"Workspace {number}"))];
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new SlackWireSettings(new Uri(slack.ApiUrl)))
            .AddSingleton<ISlackTokens>(new Tokens(Workspaces.ToDictionary(workspace => workspace.Id, workspace => slack.World.Install(workspace).Token)))
            .AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one"))
            .AddSlackWire()
            .BuildServiceProvider();
    }

    public IReadOnlyList<Workspace> Workspaces { get; }

    public SlackApi Api => services.GetRequiredService<SlackApi>();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class Tokens(Dictionary<string, string> all) : ISlackTokens
    {
        public Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation) =>
            Task.FromResult<SlackTokenResult>(new SlackTokenResult.Ready(new SlackAccess(all[team.Team])));

        public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation) => FindAsync(team, cancellation);
    }
}
