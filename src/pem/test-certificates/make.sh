#!/bin/sh
# Makes the certificates of the tests anew, with what openssl says of them. The keys are thrown
# away: nothing here can sign anything.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
cd "$here"

root() { # name, subject, days, then the kind of key
  name=$1 subject=$2 days=$3
  shift 3
  openssl req -x509 -new -utf8 -nodes -newkey "$@" -keyout "$keys/$name.key" \
    -subj "$subject" -days "$days" -out "$name.pem" 2>/dev/null
}

root rsa "/C=US/O=Example, Inc./CN=Payments root 2026" 3650 rsa:2048
root ec "/O=Example/CN=Warehouse scanners" 1200 ec -pkeyopt ec_paramgen_curve:prime256v1
root ed25519 "/CN=CI runners" 90 ed25519
root unicode "/C=JP/O=Ünïcödé \"Ältere\" GmbH/CN=支払いルート証明書" 3650 ed25519
root no-subject "/" 30 ed25519
root odd-names "/DC=example+CN=First/emailAddress=a@example.com/CN=Last" 30 ed25519
root beyond-2050 "/CN=Embedded devices" 20000 ed25519
# A first byte of 128 and more has another one before it in DER.
root high-serial "/CN=High serial" 3650 ed25519 -set_serial 0xF0A1B2C3

openssl req -new -nodes -newkey ed25519 -keyout "$keys/leaf.key" -subj "/CN=Partner issuing CA" \
  -out "$keys/leaf.csr" 2>/dev/null
openssl x509 -req -in "$keys/leaf.csr" -CA ec.pem -CAkey "$keys/ec.key" -days 400 \
  -out "$keys/leaf.pem" 2>/dev/null
cat "$keys/leaf.pem" ec.pem >chain.pem

openssl x509 -in rsa.pem -outform DER -out rsa.der
openssl x509 -in rsa.pem -text -fingerprint >text.pem
sed -e 's/$/\r/' rsa.pem >crlf.pem
openssl x509 -in ec.pem -trustout -addtrust clientAuth -setalias "Warehouse" -out trusted.pem

# What is no certificate, and comes without its key.
openssl req -new -nodes -newkey ed25519 -keyout "$keys/csr.key" -subj "/CN=Request" \
  -out request.pem 2>/dev/null
openssl req -in request.pem -outform DER -out request.der
openssl pkey -in "$keys/rsa.key" -pubout -out public-key.pem
openssl pkey -in "$keys/rsa.key" -pubout -outform DER -out public-key.der
openssl crl2pkcs7 -nocrl -certfile chain.pem -out chain.p7b
openssl crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out chain.der.p7b
openssl pkcs12 -export -nokeys -in rsa.pem -passout pass: -out rsa.p12
: >"$keys/index.txt"
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s\ndefault_md=sha256\ndefault_crl_days=3650\n' \
  "$keys/index.txt" >"$keys/ca.cnf"
openssl ca -gencrl -config "$keys/ca.cnf" -cert ec.pem -keyfile "$keys/ec.key" -out crl.pem 2>/dev/null
openssl crl -in crl.pem -outform DER -out crl.der

describe() { # file, label
  openssl x509 -in "$1" -noout -dates -serial | sed -e "s/^/$2 /"
  for kind in md5 sha1 sha256; do
    openssl x509 -in "$1" -noout -fingerprint "-$kind" | sed -e "s/^/$2 /"
  done
}
{
  for name in rsa ec ed25519 unicode no-subject odd-names beyond-2050 high-serial; do describe "$name.pem" "$name"; done
  describe "$keys/leaf.pem" leaf
} >openssl.txt
