using Microsoft.Extensions.Hosting;

namespace DigestBot.Simulators.Hosting;

/// <summary>Leaves the signals of the process to whoever runs the simulator: a test, or the command line.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
