using DigestBot.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigestBot.Nodes;

public static class NodeServices
{
    /// <summary>What tells nodes at one database apart. Needs an <see cref="ILeaseStore"/>, a <see cref="StorageHealth"/>, a <see cref="TimeProvider"/> and logging.</summary>
    public static IServiceCollection AddNodes(this IServiceCollection services, NodeId node)
    {
        services.TryAddSingleton<NodeShare>();
        return services
            .AddSingleton(typeof(NodeId), node)
            .AddSingleton<Ownership>()
            .AddSingleton<NodeRoster>();
    }
}
