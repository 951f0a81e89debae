using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Testing.Deliveries;

/// <summary>A platform in memory: keeps what arrived, and fails as it is told to.</summary>
public sealed class FakeMessenger(Platform platform = Platform.Discord) : IMessenger
{
    private readonly Lock gate = new();
    private readonly List<DeliveryPage> messages = [];

    public Platform Platform => platform;

    /// <summary>How many messages a digest takes.</summary>
    public int Pages { get; set; } = 1;

    /// <summary>The same by digest; null where <see cref="Pages"/> says it.</summary>
    public Func<Digest, int>? OnCount { get; set; }

    /// <summary>What happens to a page; by default it arrives. The second argument puts it into the channel.</summary>
    public Func<DeliveryPage, Func<DeliveryResult>, CancellationToken, Task<DeliveryResult>> OnSend { get; set; } =
        (_, deliver, _) => Task.FromResult(deliver());

    /// <summary>What reading the channel gives instead of what stands in it; null as long as it can be read.</summary>
    public ReadBackResult? ReadBack { get; set; }

    /// <summary>What stands in the channels, in the order it came.</summary>
    public IReadOnlyList<DeliveryPage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    public int Sends { get; private set; }

    public int ReadBacks { get; private set; }

    /// <summary>What people were told, in order.</summary>
    public List<BriefingNotice> Notices { get; } = [];

    /// <summary>Since when the channel was read, the last time.</summary>
    public Instant? ReadSince { get; private set; }

    public int CountPages(Digest digest) => OnCount?.Invoke(digest) ?? Pages;

    public Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation)
    {
        lock (gate)
        {
            Sends++;
        }

        return OnSend(page, () => Deliver(page), cancellation);
    }

    public Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation)
    {
        lock (gate)
        {
            ReadBacks++;
            ReadSince = since;
            var index = messages.FindIndex(message => message.Marker == page.Marker && message.Channel == page.Channel);
            return Task.FromResult(ReadBack ?? (index < 0 ? new ReadBackResult.Missing() : new ReadBackResult.Found(AddressOf(page, index))));
        }
    }

    public Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation)
    {
        lock (gate)
        {
            Notices.Add(notice);
            return Task.FromResult(true);
        }
    }

    private DeliveryResult.Delivered Deliver(DeliveryPage page)
    {
        lock (gate)
        {
            messages.Add(page);
            return new DeliveryResult.Delivered(AddressOf(page, messages.Count - 1));
        }
    }

    private static MessageAddress AddressOf(DeliveryPage page, int index) => new(page.Channel.Channel, index.ToString(CultureInfo.InvariantCulture));
}
