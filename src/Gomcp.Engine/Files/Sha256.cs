using System.Buffers.Binary;
using System.Numerics;

namespace Gomcp.Engine.Files;

/// <summary>
/// SHA-256 (FIPS 180-4) in managed code. The platform's own loads OpenSSL on Linux: 6 ms at the first hash of every
/// start, and a crash where OpenSSL is not installed. Content is compared here, no secret is protected.
/// </summary>
internal static class Sha256
{
    public const int DigestLength = 32;

    private const int BlockLength = 64;

    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private static ReadOnlySpan<uint> InitialState =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    public static void Hash(ReadOnlySpan<byte> content, Span<byte> digest)
    {
        Span<uint> state = stackalloc uint[8];
        InitialState.CopyTo(state);
        var whole = content.Length / BlockLength * BlockLength;
        for (var at = 0; at < whole; at += BlockLength)
            Mix(state, content.Slice(at, BlockLength));

        var rest = content[whole..];
        Span<byte> tail = stackalloc byte[2 * BlockLength];
        tail.Clear();
        rest.CopyTo(tail);
        tail[rest.Length] = 0x80;
        tail = tail[..(rest.Length < BlockLength - sizeof(ulong) ? BlockLength : 2 * BlockLength)];
        BinaryPrimitives.WriteUInt64BigEndian(tail[^sizeof(ulong)..], (ulong)content.Length * 8);
        for (var at = 0; at < tail.Length; at += BlockLength)
            Mix(state, tail.Slice(at, BlockLength));

        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(digest[(i * sizeof(uint))..], state[i]);
    }

    private static void Mix(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[64];
        for (var i = 0; i < 16; i++)
            w[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        for (var i = 16; i < w.Length; i++)
            w[i] = w[i - 16] + SmallSigma0(w[i - 15]) + w[i - 7] + SmallSigma1(w[i - 2]);

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        var k = Constants;
        for (var i = 0; i < w.Length; i += 8)
        {
            // Eight rounds written out, so that no value has to move from one variable to the next.
            var t = h + First(e, f, g) + k[i] + w[i];
            d += t;
            h = t + Second(a, b, c);
            t = g + First(d, e, f) + k[i + 1] + w[i + 1];
            c += t;
            g = t + Second(h, a, b);
            t = f + First(c, d, e) + k[i + 2] + w[i + 2];
            b += t;
            f = t + Second(g, h, a);
            t = e + First(b, c, d) + k[i + 3] + w[i + 3];
            a += t;
            e = t + Second(f, g, h);
            t = d + First(a, b, c) + k[i + 4] + w[i + 4];
            h += t;
            d = t + Second(e, f, g);
            t = c + First(h, a, b) + k[i + 5] + w[i + 5];
            g += t;
            c = t + Second(d, e, f);
            t = b + First(g, h, a) + k[i + 6] + w[i + 6];
            f += t;
            b = t + Second(c, d, e);
            t = a + First(f, g, h) + k[i + 7] + w[i + 7];
            e += t;
            a = t + Second(b, c, d);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static uint First(uint e, uint f, uint g) => BigSigma1(e) + (g ^ (e & (f ^ g)));

    private static uint Second(uint a, uint b, uint c) => BigSigma0(a) + ((a & b) | (c & (a | b)));

    private static uint SmallSigma0(uint x) => BitOperations.RotateRight(x, 7) ^ BitOperations.RotateRight(x, 18) ^ (x >> 3);

    private static uint SmallSigma1(uint x) => BitOperations.RotateRight(x, 17) ^ BitOperations.RotateRight(x, 19) ^ (x >> 10);

    private static uint BigSigma0(uint x) =>
        BitOperations.RotateRight(x, 2) ^ BitOperations.RotateRight(x, 13) ^ BitOperations.RotateRight(x, 22);

    private static uint BigSigma1(uint x) =>
        BitOperations.RotateRight(x, 6) ^ BitOperations.RotateRight(x, 11) ^ BitOperations.RotateRight(x, 25);
}
