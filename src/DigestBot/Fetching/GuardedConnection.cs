using System.Net;
using System.Net.Sockets;

namespace DigestBot.Host.Fetching;

/// <summary>
/// Opens every connection of the fetcher. The name is resolved here and the socket goes to the very addresses that were checked,
/// so that a name which changes its answer between check and use gains nothing. One closed address among several closes the host:
/// which of them is used would be chance.
/// </summary>
internal sealed class GuardedConnection(ResolveHost resolve, IPEndPoint? testServer)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var written) ? [written] : await resolve(host, cancellation);
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        if (Array.Exists(addresses, address => !IsOpen(address, port)))
        {
            throw new ClosedAddressException($"{host} is an address of this machine or of a private network");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsOpen(IPAddress address, int port) =>
        PublicAddress.IsPublic(address) || (testServer is not null && testServer.Port == port && testServer.Address.Equals(address));
}
