using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Tests.Trouble;

/// <summary>The platform as one process reaches it, which may end over it.</summary>
internal sealed class MortalMessenger(IMessenger platform, HostLife life, HostWorld world) : IMessenger
{
    public Platform Platform => platform.Platform;

    public int CountPages(Digest digest) => platform.CountPages(digest);

    public async Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation)
    {
        if (life.IsKilled || world.IsTime(EndOfLife.KilledBeforeSending))
        {
            await life.KillAsync();
        }

        if (world.IsTime(EndOfLife.StoppedWhileSending))
        {
            life.Stop();
        }

        var result = await platform.SendAsync(page, cancellation);
        if (world.IsTime(EndOfLife.KilledAfterSending))
        {
            await life.KillAsync();
        }

        return result;
    }

    public Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation) => platform.ReadBackAsync(page, since, cancellation);

    public Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation) => platform.TellAsync(notice, cancellation);
}
