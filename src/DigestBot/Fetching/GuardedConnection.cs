using System.Net;
using System.Net.Sockets;

namespace DigestBot.Host.Fetching;

/// <summary>
/// Opens every connection of the fetcher. The name is resolved here and the socket goes to the very address that was checked,
/// so that a name which changes its answer between check and use gains nothing.
/// </summary>
internal sealed class GuardedConnection(bool allowLoopback)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var resolved = await Dns.GetHostAddressesAsync(host, cancellation);
        var allowed = Array.FindAll(resolved, IsAllowed);
        if (allowed.Length == 0)
        {
            throw new ClosedAddressException($"{host} is an address of this machine or of a private network");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsAllowed(IPAddress address) => PublicAddress.IsPublic(address) || (allowLoopback && IPAddress.IsLoopback(address));
}
