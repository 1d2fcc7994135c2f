# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: La demande annulée
  Annuler demande qui l'on est, puis éteint le lien et le code, et libère le SIREN.

  @silencieux @C-054
  Scénario: Le lien de la demande annulée ne vaut plus
    Étant donné il a demandé la création de son espace en mode simplifié
    Et qu'il est arrivé à l'écran « Annulation de la demande »
    Quand il saisit « {adresse électronique} » dans « Adresse électronique de l'entreprise ou de connexion : »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe : »
    Et qu'il valide
    Et qu'il ouvre le lien du courriel
    Alors l'écran « Lien refusé » s'affiche
    Et aucune lettre n'est partie

  @silencieux @C-054
  Scénario: Le code de la demande annulée ne vaut plus
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Et qu'il est arrivé à l'écran « Annulation de la demande »
    Quand il saisit « {adresse électronique} » dans « Adresse électronique de l'entreprise ou de connexion : »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe : »
    Et qu'il valide
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il donne le code de la lettre
    Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

  @silencieux @C-054
  Scénario: Le SIREN et les adresses de la demande annulée sont libres
    Étant donné il a demandé la création de son espace en mode simplifié
    Et qu'il est arrivé à l'écran « Annulation de la demande »
    Quand il saisit « {adresse électronique} » dans « Adresse électronique de l'entreprise ou de connexion : »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe : »
    Et qu'il valide
    Et qu'il ouvre l'écran « Saisie du SIREN » par son adresse
    Et qu'il demande la création de son espace en mode simplifié
    Alors l'écran « Enregistrement » s'affiche

  @silencieux @C-054
  Plan du scénario: « <adresse> » avec « <mot> » n'annule rien
    Étant donné il a demandé la création de son espace en mode simplifié
    Et qu'il est arrivé à l'écran « Annulation de la demande »
    Quand il saisit « <adresse> » dans « Adresse électronique de l'entreprise ou de connexion : »
    Et qu'il saisit « <mot> » dans « Mot de passe : »
    Et qu'il valide
    Alors l'écran « Annulation de la demande » s'affiche
    Et un message d'alerte parle de « aucune demande »
    Quand il ouvre le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche

    Exemples:
      | adresse                   | mot                     |
      | {adresse électronique}    | Autre123456789abcdefghi |
      | inconnu@example.org       | {mot de passe}          |
      | {adresse de l'entreprise} | Autre123456789abcdefghi |
