# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Aller et revenir
  Effacer, revenir et quitter font ce qu'ils disent, et rien de plus.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Effacer ne vide que ce qui est saisi

    @silencieux @C-034
    Scénario: « Effacer » vide l'adresse, garde le code et reste sur place
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique sur le bouton « Effacer »
      Alors « Saisissez votre adresse électronique de connexion : » est vide
      Et « Saisissez le code d'activation : » porte le code reçu
      Et les écrans parcourus sont, dans cet ordre :
        | écran                     |
        | Activation : identifiants |

    @silencieux @C-034
    Scénario: « Effacer » après un refus vide l'adresse et garde le code
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « inconnu@example.org » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Et qu'il clique sur le bouton « Effacer »
      Alors l'écran « Activation : identifiants » s'affiche
      Et « Saisissez votre adresse électronique de connexion : » est vide
      Et « Saisissez le code d'activation : » porte le code reçu

  Règle: Revenir garde la saisie

    @silencieux @C-035
    Scénario: « Etape précédente » rend le code, et une image à recopier
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il note l'image à recopier
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Et qu'il clique sur le bouton « Etape précédente »
      Alors l'écran « Activation : code » s'affiche
      Et « Saisissez le code d'activation : » porte le code reçu
      Et « Recopiez les caractères de l'image : » est vide
      Et l'image à recopier a changé

    @silencieux @C-035
    Scénario: Revenu puis reparti, il retrouve l'adresse qu'il avait saisie
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique sur le bouton « Etape précédente »
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : identifiants » s'affiche
      Et « Saisissez votre adresse électronique de connexion : » porte la valeur « {nouvelle adresse électronique} »
